import type { Auftrag } from '#application/arbeitsplatz';
import { zeitangabe } from '../darstellung/zeitpunkttext.ts';
import { texte } from './texte.ts';

/** A piece of work as a row of a list. */
export const auftragszeile = (auftrag: Auftrag) => ({
  id: auftrag.id,
  name: auftragsname(auftrag),
  zustand: auftrag.zustand,
  stand: istUnterwegs(auftrag)
    ? `${texte.zustaende[auftrag.zustand]}, ${auftrag.anteil} %`
    : texte.zustaende[auftrag.zustand],
  begonnen: zeitangabe(auftrag.angelegtAm),
  von: auftrag.von ?? texte.programm,
});

/** What it is about, in the words of who uploaded it. */
export const auftragsname = ({ art, dateien }: Auftrag): string => {
  if (art === 'beispiele') return texte.beispiele;
  const [erste = '', ...weitere] = dateien;
  return weitere.length === 0 ? erste : `${erste} und ${weitere.length} weitere`;
};

/** Does it change by itself? */
export const istUnterwegs = ({ zustand }: Pick<Auftrag, 'zustand'>): boolean =>
  zustand === 'wartet' || zustand === 'laeuft';
