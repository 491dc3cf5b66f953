import {
  fassungAusWert,
  mitGeltung,
  monatsreihenAus,
  type Aggregateinheit,
  type Aggregatquelle,
  type Aggregatwert,
  type Amtlichbestand,
  type Geltung,
  type Kennzahlaggregat,
  type Rechtskreis,
  type Wertart,
} from '#domain/aggregate';
import { definitionFuer, KENNZAHLEN, reife, type Fassung } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Gruppe } from '../kennzahlzeilen.ts';
import { spanneVon, type Monatsbestand, type Monatswunsch } from '../monatsspanne.ts';
import { rechenzeilen, type Rechenzeile } from './rechenzeilen.ts';

/** What is asked of published figures. */
export type Amtlichfrage = Readonly<{
  /** Of those that are published. */
  monate: Monatswunsch;
  /** Ids of key figures, or words of a label; null: all. */
  nur: readonly string[] | null;
}>;

/** A published figure with one of its Ladestände. */
export type Amtlichzeile = Readonly<{
  jobcenter: string;
  /** Id of a key figure, or category and feature of the table. */
  bezeichnung: string;
  name: string;
  rechtskreis: Rechtskreis | null;
  gruppe: Gruppe;
  fassung: Fassung;
  wertart: Wertart;
  einheit: Aggregateinheit;
  reife: 0 | 1 | 2 | 3;
  geltung: Geltung;
  fussnoten: readonly string[];
  quelle: Aggregatquelle;
}>;

export type Amtlichbericht = Readonly<{
  werte: readonly Amtlichzeile[];
  gerechnet: readonly Rechenzeile[];
}>;

/** Published figures month by month, every Ladestand of a figure one below the other, and what follows from them. */
export const zeigeAmtliche = (bestand: Amtlichbestand, { monate, nur }: Amtlichfrage): Amtlichbericht => {
  const [von, bis] = spanneVon(monate, veroeffentlichte(bestand));
  const trifft = (bezeichnung: string): boolean => nur === null || nur.some(n => passt(bezeichnung, n));
  const imZeitraum = ({ fassung }: Amtlichzeile): boolean => fassung.monat >= von && fassung.monat <= bis;
  const werte = [...ausKennzahlen(bestand.kennzahlen), ...ausTabellen(bestand.werte)]
    .filter(z => imZeitraum(z) && trifft(z.bezeichnung))
    .toSorted((a, b) => a.fassung.monat - b.fassung.monat || vergleiche(a.jobcenter, b.jobcenter));
  const gerechnet = jobcenterIn(bestand).flatMap(jobcenter => {
    const eigene = {
      werte: bestand.werte.filter(w => w.jobcenter === jobcenter),
      kennzahlen: bestand.kennzahlen.filter(k => k.jobcenter === jobcenter),
    };
    return rechenzeilen(jobcenter, eigene, monatsreihenAus(eigene), [von, bis]);
  });
  return { werte, gerechnet: gerechnet.filter(z => trifft(z.bezeichnung)) };
};

const veroeffentlichte = ({ werte, kennzahlen }: Amtlichbestand): Monatsbestand => {
  const monate = [...werte.map(w => w.monat), ...kennzahlen.map(k => k.fassung.monat)].toSorted(
    (x, y) => x - y,
  );
  const keiner = 0 as Monat;
  return { vonMonat: monate[0] ?? keiner, bisMonat: monate.at(-1) ?? keiner };
};

/** 'K3' is K3 alone; 'arbeitslose' every label with the word in it; 'JDW LZB' that year value. */
const passt = (bezeichnung: string, nur: string): boolean =>
  KENNZAHLEN.some(k => k.id === nur)
    ? bezeichnung === nur
    : bezeichnung.toLocaleLowerCase('de').includes(nur.toLocaleLowerCase('de'));

const vergleiche = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const jobcenterIn = ({ werte, kennzahlen }: Amtlichbestand): readonly string[] =>
  [...new Set([...werte, ...kennzahlen].map(w => w.jobcenter))].toSorted();

const ausKennzahlen = (alle: readonly Kennzahlaggregat[]): readonly Amtlichzeile[] =>
  gruppiert(alle, k => [k.jobcenter, k.fassung.kennzahl, k.fassung.monat, k.gruppe]).flatMap(gleiche =>
    mitGeltung(gleiche, k => k.fassung).map(({ eintrag, fassung, geltung }) => ({
      jobcenter: eintrag.jobcenter,
      bezeichnung: fassung.kennzahl,
      name: definitionFuer(KENNZAHLEN, fassung.kennzahl, fassung.monat)?.name ?? fassung.kennzahl,
      rechtskreis: null,
      gruppe: eintrag.gruppe,
      fassung,
      wertart: eintrag.wertart,
      einheit: 'prozent' as const,
      reife: reife(fassung),
      geltung,
      fussnoten: [],
      quelle: eintrag.quelle,
    })),
  );

const ausTabellen = (alle: readonly Aggregatwert[]): readonly Amtlichzeile[] =>
  gruppiert(alle, w => [w.jobcenter, w.kategorie, w.merkmal, w.rechtskreis, w.monat]).flatMap(gleiche =>
    mitGeltung(gleiche, fassungAusWert).map(({ eintrag, fassung, geltung }) => ({
      jobcenter: eintrag.jobcenter,
      bezeichnung: `${eintrag.kategorie} | ${eintrag.merkmal}`,
      name: eintrag.merkmal,
      rechtskreis: eintrag.rechtskreis,
      gruppe: {},
      fassung,
      wertart: eintrag.wertart,
      einheit: eintrag.einheit,
      reife: reife(fassung),
      geltung,
      fussnoten: eintrag.fussnoten,
      quelle: eintrag.quelle,
    })),
  );

const gruppiert = <T>(alle: readonly T[], schluessel: (einer: T) => unknown): readonly (readonly T[])[] => [
  ...Map.groupBy(alle, einer => JSON.stringify(schluessel(einer))).values(),
];
