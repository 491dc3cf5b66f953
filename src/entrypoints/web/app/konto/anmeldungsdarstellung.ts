import type { EigeneAnmeldung } from '#application/anmeldung';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { texte } from './texte.ts';

/** A sign-in of the own account as the page shows it. */
export type Anmeldungsdarstellung = Readonly<{
  anmeldung: string;
  geraet: string;
  begonnen: string;
  zuletzt: string;
  diese: boolean;
}>;

export const anmeldungsdarstellung = ({
  anmeldung,
  geraet,
  begonnen,
  zuletzt,
  diese,
}: EigeneAnmeldung): Anmeldungsdarstellung => ({
  anmeldung,
  geraet: geraet || texte.unbekanntesGeraet,
  begonnen: zeitangabe(begonnen),
  zuletzt: zeitangabe(zuletzt),
  diese,
});
