import {
  GROESSEN,
  type Groessenwuerfel,
  type Kennzahl,
  type Schutzvorgaben,
  type Term,
} from '#domain/kennzahlen';
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
  const gefragt = (monat: Monat) => gueltigeKennzahlen(wunsch.kennzahlen, monat);
  return gelungen(berichtAus(bericht, wuerfel, wunsch, gefragt, wunsch.groessen ? GROESSEN : []));
};

/** Key figures and quantities of the wanted months from cubes: the total first, the finest last. */
export const berichtAus = (
  lieferung: Kennzahlbericht['lieferung'],
  wuerfel: readonly Groessenwuerfel[],
  { monate, schutz }: Kennzahlwunsch,
  gefragt: (monat: Monat) => readonly Kennzahl[],
  groessen: readonly Term['groesse'][],
): Kennzahlbericht => {
  const [von, bis] = monate ?? [lieferung.bisMonat, lieferung.bisMonat];
  const zeilen = Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat).map(monat =>
    schutz
      ? geschuetzteZeilen(gefragt(monat), groessen, { wuerfel }, monat, schutz)
      : {
          kennzahlen: offeneKennzahlen(gefragt(monat), { wuerfel }, monat),
          groessen: offeneGroessen(groessen, { wuerfel }, monat),
        },
  );
  return {
    lieferung,
    kennzahlen: zeilen.flatMap(z => z.kennzahlen.filter(istBesetzt)),
    groessen: zeilen.flatMap(z => z.groessen),
  };
};

/** The total, each Dimension alone, and both together. */
export const schnitteFuer = ([a, b]: readonly string[]): readonly (readonly string[])[] =>
  a === undefined ? [[]] : b === undefined ? [[], [a]] : [[], [a], [b], [a, b]];

/** Totals always; a group only when there is something to divide by or to count. */
const istBesetzt = ({ gruppe, zaehler, nenner, grund }: Kennzahlzeile): boolean =>
  Object.keys(gruppe).length === 0 || grund === 'GEHEIM' || (zaehler ?? 0) !== 0 || (nenner ?? 0) !== 0;
