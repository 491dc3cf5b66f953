import { GROESSEN, type Schutzvorgaben, type Wuerfel } from '#domain/kennzahlen';
import { gelungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Lager, Zaehlergebnis, Zaehlquelle } from '../ports/lager.ts';
import {
  geschuetzteZeilen,
  gueltigeKennzahlen,
  offeneGroessen,
  offeneKennzahlen,
  type Groessenzeile,
  type Kennzahlzeile,
} from './kennzahlzeilen.ts';

/** What is asked of a delivery. */
export type Kennzahlwunsch = Readonly<{
  /** First and last month, both included; null: the last one of the delivery. */
  monate: readonly [Monat, Monat] | null;
  /** At most two Dimensionen. */
  je: readonly string[];
  /** null: all. */
  kennzahlen: readonly string[] | null;
  groessen: boolean;
  /** null: every number as it is. */
  schutz: Schutzvorgaben | null;
  mindestluecke: number;
  altersgrenzen: readonly number[];
}>;

export type Kennzahlbericht = Readonly<{
  lieferung: Zaehlergebnis['bericht'];
  kennzahlen: readonly Kennzahlzeile[];
  groessen: readonly Groessenzeile[];
}>;

/** Key figures and base quantities of a delivery, by month and group with all totals. Groups in which nobody ever was are left out. */
export const berechneKennzahlen = async (
  lager: Lager,
  quelle: Zaehlquelle,
  wunsch: Kennzahlwunsch,
): Promise<Ergebnis<Kennzahlbericht>> => {
  const gezaehlt = await lager.zaehle(quelle, {
    schnitte: schnitteFuer(wunsch.je),
    mindestluecke: wunsch.mindestluecke,
    altersgrenzen: wunsch.altersgrenzen,
  });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const [von, bis] = wunsch.monate ?? [bericht.bisMonat, bericht.bisMonat];
  const kennzahlen: Kennzahlzeile[] = [];
  const groessen: Groessenzeile[] = [];
  for (let monat = von; monat <= bis; monat = (monat + 1) as Monat) {
    const zeilen = zeilenIm(monat, wuerfel, wunsch);
    kennzahlen.push(...zeilen.kennzahlen.filter(istBesetzt));
    groessen.push(...zeilen.groessen);
  }
  return gelungen({ lieferung: bericht, kennzahlen, groessen });
};

/** The total, each Dimension alone, and both together. */
const schnitteFuer = ([a, b]: readonly string[]): readonly (readonly string[])[] =>
  a === undefined ? [[]] : b === undefined ? [[], [a]] : [[], [a], [b], [a, b]];

const zeilenIm = (
  monat: Monat,
  wuerfel: readonly Wuerfel[],
  wunsch: Kennzahlwunsch,
): Readonly<{ kennzahlen: readonly Kennzahlzeile[]; groessen: readonly Groessenzeile[] }> => {
  const kennzahlen = gueltigeKennzahlen(wunsch.kennzahlen, monat);
  const groessen = wunsch.groessen ? GROESSEN : [];
  return wunsch.schutz
    ? geschuetzteZeilen(kennzahlen, groessen, { wuerfel }, monat, wunsch.schutz)
    : {
        kennzahlen: offeneKennzahlen(kennzahlen, { wuerfel }, monat),
        groessen: offeneGroessen(groessen, { wuerfel }, monat),
      };
};

/** Totals always; a group only when there is something to divide by or to count. */
const istBesetzt = ({ gruppe, zaehler, nenner, grund }: Kennzahlzeile): boolean =>
  Object.keys(gruppe).length === 0 || grund === 'GEHEIM' || (zaehler ?? 0) !== 0 || (nenner ?? 0) !== 0;
