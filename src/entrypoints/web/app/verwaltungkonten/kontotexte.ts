import type { Kontozeile } from '#application/verwaltung';
import { texte } from './texte.ts';

/** How somebody gets in. */
export const zugangstext = ({ zugang, zweiterFaktor }: Kontozeile): string =>
  zugang === 'dienst' ? texte.dienst : zweiterFaktor ? texte.mitFaktor : texte.kennwort;

/** Whether somebody gets in. */
export const zustandstext = ({ gesperrt, kennwortVorlaeufig }: Kontozeile): string =>
  gesperrt ? texte.gesperrt : kennwortVorlaeufig ? texte.vorlaeufig : texte.offen;
