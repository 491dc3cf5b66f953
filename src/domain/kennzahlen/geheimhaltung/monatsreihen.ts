import type { Monat } from '#domain/werte';
import { groesseAus } from '../auswertung/wertAus.ts';
import { monateImFenster } from '../definitionen/fenster.ts';
import type { Term } from '../definitionen/typen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import type { Achse, Schutztabelle } from './tabelle.ts';

/** How the classes of a Dimension are to be shown, by its name. */
export type Achsenangaben = Readonly<
  Record<string, Pick<Achse, 'nurImGesamt' | 'zuerstVerdeckt' | 'geordnet'>>
>;

/** Numbers of a quantity with all margins, by position in the table; null where the month does not exist. */
export type Monatsreihen = (groesse: Term['groesse'], monat: Monat) => Float64Array | null;

/** Every month of every quantity of a cube with its margins, each summed up once. */
export const monatsreihen = (wuerfel: Groessenwuerfel): Monatsreihen => {
  const bekannt = new Map<string, Float64Array | null>();
  const [zeilen, spalten] = breiten(wuerfel);
  return (groesse, monat) => {
    const kennung = `${groesse} ${monat}`;
    const vorhanden = bekannt.get(kennung);
    if (vorhanden !== undefined) return vorhanden;
    const werte = mitRaendern(zeilen, spalten, (i, j) => groesseAus(wuerfel, groesse, monat, [i, j]));
    bekannt.set(kennung, werte);
    return werte;
  };
};

/** The sums of a window; null where a month is missing. */
export const fenstersumme = (
  reihen: Monatsreihen,
  { groesse, fenster }: Pick<Term, 'groesse' | 'fenster'>,
  monat: Monat,
): Float64Array | null => {
  const teile = monateImFenster(fenster, monat).map(m => reihen(groesse, m));
  const summe = teile[0]?.slice() ?? null;
  for (const teil of teile.slice(1)) {
    if (!summe || !teil) return null;
    for (let p = 0; p < summe.length; p++) summe[p] = (summe[p] as number) + (teil[p] as number);
  }
  return summe;
};

/** The Achsen of the groups of a cube; without groups one with a single class. */
export const achsenVon = (
  { auftrag, schnitt }: Groessenwuerfel,
  angaben: Achsenangaben,
): Schutztabelle['achsen'] => {
  const [erste, zweite] = schnitt.flatMap((nummer): readonly Achse[] => {
    const dimension = auftrag.dimensionen[nummer];
    return dimension ? [{ ...dimension, ...angaben[dimension.name] }] : [];
  });
  if (!erste) return [{ name: '', klassen: [''] }];
  return zweite ? [erste, zweite] : [erste];
};

/** spalten 0: one Achse. */
const breiten = ({ auftrag, schnitt }: Groessenwuerfel): readonly [number, number] => {
  const [a, b] = schnitt.map(nummer => auftrag.dimensionen[nummer]?.klassen.length ?? 1);
  return [a ?? 1, b ?? 0];
};

const mitRaendern = (
  zeilen: number,
  spalten: number,
  wert: (i: number, j: number) => number | null,
): Float64Array | null => {
  const breite = spalten === 0 ? 1 : spalten + 1;
  const werte = new Float64Array((zeilen + 1) * breite);
  const addiere = (position: number, zahl: number): void => {
    werte[position] = (werte[position] as number) + zahl;
  };
  for (let i = 0; i < zeilen; i++)
    for (let j = 0; j < Math.max(1, spalten); j++) {
      const zahl = wert(i, j);
      if (zahl === null) return null;
      addiere(i * breite + j, zahl);
      addiere(zeilen * breite + j, zahl);
      if (spalten === 0) continue;
      addiere(i * breite + spalten, zahl);
      addiere(zeilen * breite + spalten, zahl);
    }
  return werte;
};
