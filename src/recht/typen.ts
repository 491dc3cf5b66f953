import type { Parametereinheit, WertDerEinheit } from './einheiten.ts';

/** A day as it stands in the data: 'JJJJ-MM-TT'. */
export type IsoTag = `${number}-${number}-${number}`;

/** First and last day, both included, as laws say it; null: no end in sight. Becomes a half-open Zeitraum only in alsZeitraum. */
export type Gueltigkeit = readonly [ersterTag: IsoTag, letzterTag: IsoTag | null];

/**
 * Which date of a case or plan chooses the row: grant (limits and rates; § 66 SGB II protects the case), month (minimum wage,
 * Regelbedarf), budget year (shares, caps, keys), approval of a measure (B-DKS), begin of the measure, or a key date (names, keys).
 */
export const BEZUGSDATEN = [
  'bewilligung',
  'monat',
  'haushaltsjahr',
  'zulassung',
  'beginn',
  'stichtag',
] as const;
export type Bezugsdatum = (typeof BEZUGSDATEN)[number];

/** In force, promulgated for a later day, or only a draft (shown with a flag, never silently used). */
export const RECHTSSTATUS = ['geltend', 'verkuendet', 'entwurf'] as const;
export type Rechtsstatus = (typeof RECHTSSTATUS)[number];

/** How well a row is proven: read in the statute, published source, a Jobcenter's published plan, common knowledge not checked again. */
export const PRUEFSTAENDE = ['gesetzestext', 'sekundaer', 'seed', 'allgemeinwissen'] as const;
export type Pruefstand = (typeof PRUEFSTAENDE)[number];

/**
 * One row of a series. wert null says "keine Regel in dieser Zeit", which is a statement about the law;
 * a value that nobody knows gets no row.
 */
export type Parameterdaten<W> = Readonly<{
  wert: W | null;
  /** '§ 46 Abs. 3 S. 1 SGB II' */
  rechtsgrundlage: string;
  gueltig: Gueltigkeit;
  /** Absent: geltend. */
  status?: Exclude<Rechtsstatus, 'geltend'>;
  pruefstand: Pruefstand;
  hinweis?: string;
}>;

type ReiheDerEinheit<E extends Parametereinheit> = Readonly<{
  id: string;
  /** What a controller calls it; printed in documents. */
  name: string;
  einheit: E;
  bezugsdatum: Bezugsdatum;
  /** 'jaehrlich': set anew for each year; a day after pflichtBis is "noch nicht festgesetzt" and needs an Annahme of the plan. */
  festsetzung: 'dauerhaft' | 'jaehrlich';
  /** From this day on every day has exactly one row … */
  pflichtAb: IsoTag;
  /** … up to this day: the last one set ('jaehrlich'), or the last one known. null: without end. */
  pflichtBis: IsoTag | null;
  /** In order of time. */
  zeilen: readonly Parameterdaten<WertDerEinheit<E>>[];
}>;

/** All rows of one parameter; the unit decides the type of the values, so a percentage cannot hold Euro. */
export type Reihendaten = { [E in Parametereinheit]: ReiheDerEinheit<E> }[Parametereinheit];
