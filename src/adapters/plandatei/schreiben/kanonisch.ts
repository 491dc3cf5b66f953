import { felderAn, istWoertlichAn, wertartAn } from '#contract';
import type { Ort } from '#domain/plan';
import { datenVon, type Eintrag, type Knoten } from '../baum/baum.ts';
import { kanonischerWert } from './kanonischerWert.ts';

/** What the format says about the order of fields and the way to write values. */
export type Kanon = Readonly<{
  /** Entries in the order of the format; keyed maps, lists and unknown fields as they stand. */
  geordnet(eintraege: readonly Eintrag[], ort: Ort): readonly Eintrag[];
  /** The single value in its canonical form, and whether it is always quoted. */
  skalar(wert: string | number | boolean | null, ort: Ort): Readonly<{ wert: typeof wert; zitiert: boolean }>;
}>;

/** The canon for the data of a file. */
export const kanonFuer = (wurzel: Knoten): Kanon => {
  const daten = datenVon(wurzel);
  return {
    geordnet: (eintraege, ort) => {
      const felder = felderAn(daten, ort);
      if (!felder) return eintraege;
      const rang = ({ schluessel }: Eintrag): number => {
        const i = felder.indexOf(schluessel ?? '');
        return i === -1 ? felder.length : i;
      };
      return eintraege.toSorted((a, b) => rang(a) - rang(b));
    },
    skalar: (wert, ort) => {
      const art = wert === null || typeof wert === 'boolean' ? null : wertartAn(daten, ort);
      if (art === null || typeof wert === 'boolean' || wert === null)
        return { wert, zitiert: istWoertlichAn(daten, ort) };
      return { wert: kanonischerWert(art, wert), zitiert: true };
    },
  };
};
