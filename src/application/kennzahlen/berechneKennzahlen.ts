import {
  GROESSEN,
  mitKlassen,
  type Groessenwuerfel,
  type Kennzahl,
  type Klassenwahl,
  type Schutzvorgaben,
  type Term,
} from '#domain/kennzahlen';
import { gelungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Lager, Zaehlergebnis, Zaehlquelle } from '../ports/lager.ts';
import { gefragteGruppen, gruppenzeilen, schnitteDerGruppen } from './gruppenzeilen.ts';
import { jahreswertzeilen, type Jahreswertzeile } from './jahreswertzeilen.ts';
import { geschuetzteJahreswerte, sichereJahressummen } from './jahresschutz.ts';
import { gefassteGruppen, klassenwahlFuer } from './klassenwahl.ts';
import {
  geschuetzteZeilen,
  gueltigeKennzahlen,
  monatsfrage,
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
  /** All quantities, none, or these. */
  groessen: boolean | readonly Term['groesse'][];
  /** Also values of the year so far, of everybody. */
  jahreswerte: boolean;
  /** null: every number as it is. */
  schutz: Schutzvorgaben | null;
  /** Put small classes together before anything is hidden; only with schutz. */
  zusammenfassen?: boolean;
  mindestluecke: number;
  altersgrenzen: readonly number[];
}>;

export type Kennzahlbericht = Readonly<{
  lieferung: Zaehlergebnis['bericht'];
  kennzahlen: readonly Kennzahlzeile[];
  groessen: readonly Groessenzeile[];
  jahreswerte: readonly Jahreswertzeile[];
  /** Which classes were put together, or could be to show more; null: none. */
  klassenwahl?: Klassenwahl | null;
}>;

/** Key figures and base quantities of a delivery, by month and group with all totals. Groups in which nobody ever was are left out. */
export const berechneKennzahlen = async (
  lager: Lager,
  quelle: Zaehlquelle,
  gewuenscht: Kennzahlwunsch,
): Promise<Ergebnis<Kennzahlbericht>> => {
  const gruppen = gefragteGruppen(gewuenscht.kennzahlen, gewuenscht.je);
  const schnitte = schnitteFuer(gewuenscht.je);
  const gezaehlt = await lager.zaehle(quelle, {
    schnitte: [...schnitte, ...schnitteDerGruppen(gruppen)],
    mindestluecke: gewuenscht.mindestluecke,
    altersgrenzen: gewuenscht.altersgrenzen,
  });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const monate = monateVon(bericht, gewuenscht);
  const wunsch = mitJahressummen(gewuenscht, monate, wuerfel[0]);
  const gefragt = (monat: Monat) => gueltigeKennzahlen(wunsch.kennzahlen, monat);
  const gegliedert = wuerfel.slice(0, schnitte.length);
  const bericht48a = berichtAus(bericht, gegliedert, wunsch, gefragt, groessenDes(wunsch));
  const fragen = monate.map(m => monatsfrage(m, gefragt(m), groessenDes(wunsch)));
  const gefasst = gefassteGruppen(wuerfel.slice(schnitte.length), bericht48a.klassenwahl, wunsch);
  const ausGruppen = gruppenzeilen(gruppen, gefasst, fragen, wunsch.schutz);
  const [gesamt] = wuerfel;
  const jahreswerte =
    wunsch.jahreswerte && gesamt
      ? geschuetzteJahreswerte(
          monate.flatMap(m => jahreswertzeilen(gefragt(m), gesamt, m, wunsch.schutz)),
          bericht48a,
          wunsch.schutz,
        )
      : [];
  return gelungen({ ...bericht48a, kennzahlen: [...bericht48a.kennzahlen, ...ausGruppen], jahreswerte });
};

/** The protection knows which sums since January are printed beside. */
const mitJahressummen = (
  wunsch: Kennzahlwunsch,
  monate: readonly Monat[],
  gesamt: Zaehlergebnis['wuerfel'][number] | undefined,
): Kennzahlwunsch => {
  const { schutz, jahreswerte } = wunsch;
  if (!schutz || !jahreswerte || !gesamt) return wunsch;
  return { ...wunsch, schutz: { ...schutz, gesamtBekannt: sichereJahressummen(monate, gesamt, schutz) } };
};

const groessenDes = ({ groessen }: Kennzahlwunsch): readonly Term['groesse'][] =>
  typeof groessen === 'boolean' ? (groessen ? GROESSEN : []) : groessen;

/** Key figures and quantities of the wanted months from cubes: the total first, the finest last. */
export const berichtAus = (
  lieferung: Kennzahlbericht['lieferung'],
  wuerfel: readonly Groessenwuerfel[],
  wunsch: Kennzahlwunsch,
  gefragt: (monat: Monat) => readonly Kennzahl[],
  groessen: readonly Term['groesse'][],
): Kennzahlbericht => {
  const { schutz } = wunsch;
  const fragen = monateVon(lieferung, wunsch).map(m => monatsfrage(m, gefragt(m), groessen));
  const klassenwahl = schutz
    ? klassenwahlFuer(wuerfel, fragen, schutz, wunsch.zusammenfassen === true)
    : null;
  const wechsel = wunsch.zusammenfassen ? (klassenwahl?.wechsel ?? []) : [];
  const zeilen = schutz
    ? geschuetzteZeilen(fragen, { wuerfel: wuerfel.map(w => wechsel.reduce(mitKlassen, w)) }, schutz)
    : fragen.map(({ monat, kennzahlen }) => ({
        kennzahlen: offeneKennzahlen(kennzahlen, { wuerfel }, monat),
        groessen: offeneGroessen(groessen, { wuerfel }, monat),
      }));
  return {
    lieferung,
    kennzahlen: zeilen.flatMap(z => besetzte(z.kennzahlen)),
    groessen: zeilen.flatMap(z => z.groessen),
    jahreswerte: [],
    klassenwahl,
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

/** Without groups in which nobody is; what is missing or has no groups says so in those that are left, or in all where nothing else is asked. */
const besetzte = (zeilen: readonly Kennzahlzeile[]): readonly Kennzahlzeile[] => {
  const da = new Set(zeilen.filter(istBesetzt).map(z => JSON.stringify(z.gruppe)));
  const gibtEsNicht = ({ grund }: Kennzahlzeile): boolean =>
    grund === 'NICHT_GRUPPIERBAR' || grund === 'FEHLT';
  const nurDas = zeilen.every(z => gibtEsNicht(z) || Object.keys(z.gruppe).length === 0);
  return zeilen.filter(
    z => istBesetzt(z) || (gibtEsNicht(z) && (nurDas || da.has(JSON.stringify(z.gruppe)))),
  );
};

/** Totals always; a group only when there is something to divide by or to count. */
const istBesetzt = ({ gruppe, zaehler, nenner, grund }: Kennzahlzeile): boolean =>
  Object.keys(gruppe).length === 0 || grund === 'GEHEIM' || (zaehler ?? 0) !== 0 || (nenner ?? 0) !== 0;
