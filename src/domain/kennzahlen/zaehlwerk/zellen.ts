import { klasseAmStichtag, type Klassenfolge } from './klassen.ts';
import type { Auftrag } from './typen.ts';

/**
 * The cells of one cut while counting: row r belongs to counting day r + 1, so row 0 is the month before the first. Stocks are booked as
 * +1 where a run of days begins and −1 where it ends, and summed up once at the end: a person costs its changes, not its months.
 */
export type Zellen = Readonly<{
  /** Positions of the two Dimensionen; for none the one behind the last, which has a single class. */
  a: number;
  b: number;
  klassenA: number;
  klassenB: number;
  zeilen: number;
  /** By number of the quantity. */
  werte: readonly Float64Array[];
}>;

/** Empty cells for every cut and so many quantities. */
export const leereZellen = (
  { dimensionen, schnitte, stichtage }: Auftrag,
  groessen: number,
): readonly Zellen[] =>
  schnitte.map(schnitt => {
    const a = schnitt[0] ?? dimensionen.length;
    const b = schnitt[1] ?? dimensionen.length;
    const klassenA = dimensionen[a]?.klassen.length ?? 1;
    const klassenB = dimensionen[b]?.klassen.length ?? 1;
    const zeilen = stichtage.length - 1;
    const werte = Array.from({ length: groessen }, () => new Float64Array(zeilen * klassenA * klassenB));
    return { a, b, klassenA, klassenB, zeilen, werte };
  });

/** Books a run of counting days [ab, bis) of a person into a stock. */
export const bucheBestand = (
  zellen: readonly Zellen[],
  groesse: number,
  folgen: readonly Klassenfolge[],
  ab: number,
  bis: number,
): void => {
  const von = Math.max(ab, 1);
  if (bis <= von) return;
  for (const schnitt of zellen)
    bucheLauf(
      schnitt,
      groesse,
      folgen[schnitt.a] as Klassenfolge,
      folgen[schnitt.b] as Klassenfolge,
      von,
      bis,
    );
};

const bucheLauf = (
  { klassenA, klassenB, zeilen, werte }: Zellen,
  groesse: number,
  folgeA: Klassenfolge,
  folgeB: Klassenfolge,
  ab: number,
  bis: number,
): void => {
  const zellen = werte[groesse] as Float64Array;
  const breite = klassenA * klassenB;
  if (breite === 1) {
    zellen[ab - 1] = (zellen[ab - 1] as number) + 1;
    if (bis <= zeilen) zellen[bis - 1] = (zellen[bis - 1] as number) - 1;
    return;
  }
  let von = ab;
  let i = 0;
  let j = 0;
  while (von < bis) {
    while ((folgeA.bis[i] as number) <= von) i++;
    while ((folgeB.bis[j] as number) <= von) j++;
    const ende = Math.min(bis, folgeA.bis[i] as number, folgeB.bis[j] as number);
    const stelle = (folgeA.klasse[i] as number) * klassenB + (folgeB.klasse[j] as number);
    const beginn = (von - 1) * breite + stelle;
    zellen[beginn] = (zellen[beginn] as number) + 1;
    if (ende <= zeilen) {
      const schluss = (ende - 1) * breite + stelle;
      zellen[schluss] = (zellen[schluss] as number) - 1;
    }
    von = ende;
  }
};

/** Books one event of the month that ends with a counting day, with the classes of the person. */
export const bucheBewegung = (
  zellen: readonly Zellen[],
  groesse: number,
  klassen: Uint16Array,
  stichtag: number,
): void => {
  if (stichtag < 1) return;
  for (const { a, b, klassenA, klassenB, werte } of zellen) {
    const spalte = werte[groesse] as Float64Array;
    const zeile = (stichtag - 1) * klassenA + (klassen[a] as number);
    const stelle = zeile * klassenB + (klassen[b] as number);
    spalte[stelle] = (spalte[stelle] as number) + 1;
  }
};

/** The classes of a person on a counting day. */
export const klassenAm = (
  ziel: Uint16Array,
  folgen: readonly Klassenfolge[],
  stichtag: number,
): Uint16Array => {
  for (let d = 0; d < folgen.length; d++) ziel[d] = klasseAmStichtag(folgen[d] as Klassenfolge, stichtag);
  return ziel;
};

/** Turns beginnings and ends into stocks. */
export const summiereAuf = (spalte: Float64Array, breite: number): Float64Array => {
  const bestand = spalte.slice();
  for (let i = breite; i < bestand.length; i++)
    bestand[i] = (bestand[i] as number) + (bestand[i - breite] as number);
  return bestand;
};
