import type { Monat, Tag } from '#domain/werte';

/** Whom a published figure counts: both Rechtskreise (SGB II and SGB III), or SGB II alone. */
export type Rechtskreis = 'insgesamt' | 'sgb2';

/** What is published: a number, or the reason why there is none. */
export type Wertart = 'wert' | 'geheim' | 'nicht_vorhanden' | 'nicht_sinnvoll' | 'kein_wert';

/** What is counted. Only heads (anzahl) show by a fraction that they are extrapolated. */
export type Aggregateinheit = 'anzahl' | 'prozent' | 'euro';

/** Where a value was published; `vermerk` must stand wherever it is shown. */
export type Aggregatquelle = Readonly<{
  produkt: string;
  vermerk: string;
  datei: string;
  /** Sheet and cell of a workbook, or the line of a text file. */
  stelle: string;
}>;

/** The note the Bundesagentur für Arbeit demands with every figure of its statistics. */
export const QUELLENVERMERK_BA = '© Statistik der Bundesagentur für Arbeit';

/** One published figure of a Jobcenter: an aggregate without any person. The same month may stand here with several Ladestände. */
export type Aggregatwert = Readonly<{
  jobcenter: string;
  kategorie: string;
  merkmal: string;
  rechtskreis: Rechtskreis;
  monat: Monat;
  /** As published, with its decimals; a number exactly when `wertart` is wert. */
  wert: number | null;
  wertart: Wertart;
  einheit: Aggregateinheit;
  /** Extrapolated at first release; a later Ladestand replaces it. */
  hochgerechnet: boolean;
  ladestand: Tag;
  /** What the footnotes of its label, category and cell say. */
  fussnoten: readonly string[];
  quelle: Aggregatquelle;
}>;

/** What makes a figure the same one at another Ladestand. */
export type Aggregatschluessel = Pick<
  Aggregatwert,
  'jobcenter' | 'kategorie' | 'merkmal' | 'rechtskreis' | 'monat'
>;

/** Heads, money or share, by the words of the label: nothing else in a published table tells. */
export const einheitVon = (kategorie: string, merkmal: string): Aggregateinheit => {
  const worte = `${kategorie} ${merkmal}`;
  if (/quote|anteil|prozent|%/i.test(worte)) return 'prozent';
  return /€|\beuro?\b/i.test(worte) ? 'euro' : 'anzahl';
};
