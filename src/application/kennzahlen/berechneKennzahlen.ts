import {
  GROESSEN,
  type Groessenwuerfel,
  type Kennzahl,
  type Schutzvorgaben,
  type Term,
} from '#domain/kennzahlen';
import { gelungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Lager, Zaehlergebnis, Zaehlquelle } from '../ports/lager.ts';
import { gefragteGruppen, gruppenzeilen, schnitteDerGruppen } from './gruppenzeilen.ts';
import { jahreswertzeilen, type Jahreswertzeile } from './jahreswertzeilen.ts';
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
  /** Also values of the year so far, of everybody. */
  jahreswerte: boolean;
  /** null: every number as it is. */
  schutz: Schutzvorgaben | null;
  mindestluecke: number;
  altersgrenzen: readonly number[];
}>;

export type Kennzahlbericht = Readonly<{
  lieferung: Zaehlergebnis['bericht'];
  kennzahlen: readonly Kennzahlzeile[];
  groessen: readonly Groessenzeile[];
  jahreswerte: readonly Jahreswertzeile[];
}>;

/** Key figures and base quantities of a delivery, by month and group with all totals. Groups in which nobody ever was are left out. */
export const berechneKennzahlen = async (
  lager: Lager,
  quelle: Zaehlquelle,
  wunsch: Kennzahlwunsch,
): Promise<Ergebnis<Kennzahlbericht>> => {
  const gruppen = gefragteGruppen(wunsch.kennzahlen, wunsch.je);
  const schnitte = schnitteFuer(wunsch.je);
  const gezaehlt = await lager.zaehle(quelle, {
    schnitte: [...schnitte, ...schnitteDerGruppen(gruppen)],
    mindestluecke: wunsch.mindestluecke,
    altersgrenzen: wunsch.altersgrenzen,
  });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const gefragt = (monat: Monat) => gueltigeKennzahlen(wunsch.kennzahlen, monat);
  const gegliedert = wuerfel.slice(0, schnitte.length);
  const bericht48a = berichtAus(bericht, gegliedert, wunsch, gefragt, wunsch.groessen ? GROESSEN : []);
  const monate = monateVon(bericht, wunsch);
  const ausGruppen = monate.flatMap(m =>
    gruppenzeilen(gruppen, wuerfel.slice(schnitte.length), m, wunsch.schutz),
  );
  const [gesamt] = wuerfel;
  const jahreswerte =
    wunsch.jahreswerte && gesamt
      ? monate.flatMap(m => jahreswertzeilen(gefragt(m), gesamt, m, wunsch.schutz))
      : [];
  return gelungen({ ...bericht48a, kennzahlen: [...bericht48a.kennzahlen, ...ausGruppen], jahreswerte });
};

/** Key figures and quantities of the wanted months from cubes: the total first, the finest last. */
export const berichtAus = (
  lieferung: Kennzahlbericht['lieferung'],
  wuerfel: readonly Groessenwuerfel[],
  wunsch: Kennzahlwunsch,
  gefragt: (monat: Monat) => readonly Kennzahl[],
  groessen: readonly Term['groesse'][],
): Kennzahlbericht => {
  const { schutz } = wunsch;
  const zeilen = monateVon(lieferung, wunsch).map(monat =>
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
    jahreswerte: [],
  };
};

const monateVon = (
  { bisMonat }: Kennzahlbericht['lieferung'],
  { monate }: Pick<Kennzahlwunsch, 'monate'>,
): readonly Monat[] => {
  const [von, bis] = monate ?? [bisMonat, bisMonat];
  return Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat);
};

/** The total, each Dimension alone, and both together. */
export const schnitteFuer = ([a, b]: readonly string[]): readonly (readonly string[])[] =>
  a === undefined ? [[]] : b === undefined ? [[], [a]] : [[], [a], [b], [a, b]];

/** Totals always; a group only when there is something to divide by or to count. */
const istBesetzt = ({ gruppe, zaehler, nenner, grund }: Kennzahlzeile): boolean =>
  Object.keys(gruppe).length === 0 || grund === 'GEHEIM' || (zaehler ?? 0) !== 0 || (nenner ?? 0) !== 0;
