import {
  GROESSEN,
  GRUPPENBEOBACHTUNGEN,
  KENNZAHLEN,
  mitKlassen,
  type Groessenwuerfel,
  type Kennzahl,
  type Klassenwahl,
  type Klassenwechsel,
  type Schutzvorgaben,
  type Term,
  type Wuerfel,
} from '#domain/kennzahlen';
import { gelungen, misslungen, type Ergebnis, type Monat } from '#domain/werte';
import type { Lager, Zaehlergebnis, Zaehlquelle, Zaehlwunsch } from '../ports/lager.ts';
import { gefragteGruppen, gruppenzeilen, schnitteDerGruppen } from './gruppenzeilen.ts';
import { jahreswertzeilen, type Jahreswertzeile } from './jahreswertzeilen.ts';
import { gegliederteJahreswerte, type Jahreslage } from './jahresgruppen.ts';
import { geschuetzteJahreswerte, sichereJahressummen } from './jahresschutz.ts';
import { klassenhinweis } from './klassenhinweis.ts';
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
import { ausserhalb, spanneVon, type Monatswunsch } from './monatsspanne.ts';

/** What is asked of a delivery. */
export type Kennzahlwunsch = Readonly<{
  /** Of the delivery. */
  monate: Monatswunsch;
  /** At most two Dimensionen. */
  je: readonly string[];
  /** null: all. */
  kennzahlen: readonly string[] | null;
  /** All quantities, none, or these. */
  groessen: boolean | readonly Term['groesse'][];
  /** Also values of the year so far. */
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
    ...gefragteGroessen(gewuenscht),
  });
  if (!gezaehlt.ok) return gezaehlt;
  const { bericht, wuerfel } = gezaehlt.wert;
  const draussen = ausserhalb(gewuenscht.monate, bericht);
  if (draussen) return misslungen(draussen);
  const monate = monateVon(bericht, gewuenscht);
  const wunsch = mitJahressummen(gewuenscht, monate, wuerfel[0]);
  const gefragt = (monat: Monat) => gueltigeKennzahlen(wunsch.kennzahlen, monat);
  const gegliedert = wuerfel.slice(0, schnitte.length);
  const bericht48a = berichtAus(bericht, gegliedert, wunsch, gefragt, groessenDes(wunsch));
  const fragen = monate.map(m => monatsfrage(m, gefragt(m), groessenDes(wunsch)));
  const gefasst = gefassteGruppen(wuerfel.slice(schnitte.length), bericht48a.klassenwahl, wunsch);
  const ausGruppen = gruppenzeilen(gruppen, gefasst, fragen, wunsch.schutz, [
    ...bericht48a.kennzahlen,
    ...bericht48a.groessen,
  ]);
  const jahreswerte = wunsch.jahreswerte
    ? jahreswerteAus(
        gegliedert,
        { monate, gefragt, daneben: bericht48a, schutz: wunsch.schutz },
        wechselIn(bericht48a, wunsch),
      )
    : [];
  const hinweis =
    wunsch.zusammenfassen || wunsch.je.length > 0
      ? null
      : klassenhinweis(gruppen, wuerfel.slice(schnitte.length), fragen, wunsch.schutz, {
          gruppen: ausGruppen,
          daneben: bericht48a.kennzahlen,
        });
  return gelungen({
    ...bericht48a,
    kennzahlen: [...bericht48a.kennzahlen, ...ausGruppen],
    jahreswerte,
    klassenwahl: bericht48a.klassenwahl ?? hinweis,
  });
};

/** Year values of everybody, and of the groups that are printed. */
const jahreswerteAus = (
  [gesamt, ...gruppen]: readonly Wuerfel[],
  lage: Jahreslage,
  wechsel: readonly Klassenwechsel[],
): readonly Jahreswertzeile[] => {
  if (!gesamt) return [];
  const { monate, gefragt, daneben, schutz } = lage;
  const aller = monate.flatMap(m => jahreswertzeilen(gefragt(m), gesamt, m, schutz));
  const gefasst = gruppen.map(w => wechsel.reduce(mitKlassen, w));
  return gegliederteJahreswerte(geschuetzteJahreswerte(aller, daneben, schutz), gefasst, lage);
};

const wechselIn = (
  { klassenwahl }: Pick<Kennzahlbericht, 'klassenwahl'>,
  { zusammenfassen }: Kennzahlwunsch,
): readonly Klassenwechsel[] => (zusammenfassen ? (klassenwahl?.wechsel ?? []) : []);

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

/** The quantities behind what is named; everything where nothing is, or where year values are wanted. */
const gefragteGroessen = (wunsch: Kennzahlwunsch): Pick<Zaehlwunsch, 'groessen'> => {
  const { kennzahlen: ids, jahreswerte } = wunsch;
  if (ids === null || jahreswerte) return {};
  const dahinter = GRUPPENBEOBACHTUNGEN.filter(g => ids.includes(g.id)).map(g => g.kennzahl);
  const definitionen = KENNZAHLEN.filter(k => ids.includes(k.id) || dahinter.includes(k.id));
  const terme = definitionen.flatMap(k => [k.zaehler.groesse, k.nenner.groesse]);
  const alle = new Set<Term['groesse']>(['ELB', ...terme, ...groessenDes(wunsch)]);
  return { groessen: GROESSEN.filter(g => alle.has(g)) };
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
  const wechsel = wechselIn({ klassenwahl }, wunsch);
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
  lieferung: Kennzahlbericht['lieferung'],
  { monate }: Pick<Kennzahlwunsch, 'monate'>,
): readonly Monat[] => {
  const [von, bis] = spanneVon(monate, lieferung);
  return Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat);
};

/** The total, each Dimension alone, and both together. */
export const schnitteFuer = ([a, b]: readonly string[]): readonly (readonly string[])[] =>
  a === undefined ? [[]] : b === undefined ? [[], [a]] : [[], [a], [b], [a, b]];

/**
 * Without groups in which nobody is; those that are left have every key figure, protected or not, or which are there would tell what is hidden.
 * What is missing or has no groups says so in all of them where nothing else is asked.
 */
const besetzte = (zeilen: readonly Kennzahlzeile[]): readonly Kennzahlzeile[] => {
  const da = new Set(zeilen.filter(istBesetzt).map(z => JSON.stringify(z.gruppe)));
  const gibtEsNicht = ({ grund }: Kennzahlzeile): boolean =>
    grund === 'NICHT_GRUPPIERBAR' || grund === 'FEHLT';
  const nurDas = zeilen.every(z => gibtEsNicht(z) || Object.keys(z.gruppe).length === 0);
  return zeilen.filter(z => da.has(JSON.stringify(z.gruppe)) || (nurDas && gibtEsNicht(z)));
};

/** Totals always; a group only when there is something to divide by or to count. */
const istBesetzt = ({ gruppe, zaehler, nenner, grund }: Kennzahlzeile): boolean =>
  Object.keys(gruppe).length === 0 || grund === 'GEHEIM' || (zaehler ?? 0) !== 0 || (nenner ?? 0) !== 0;
