import type { Verlauf } from '../zaehlwerk/typen.ts';

/** Bits of a benefit row as delivered. */
export const BEZUGSZEILE = { elb: 1, eigen: 2, hauptperson: 4 } as const;

/** Kinds of work in the order of their names, which decides between rows of one job that begin and end together. */
export const ARBEITSARTEN = ['AUSBILDUNG', 'GERINGFUEGIG', 'SELBSTAENDIG', 'SVB'] as const;

/** What the law of the day says of an instrument. */
export type Zaehlweise = Readonly<{
  oegb: boolean;
  aktivierung: boolean;
  /** MAT or MAG, § 45 SGB III. */
  massnahme45: boolean;
}>;

/** Dated classes of a person or a BG, sorted by person, von and, for equal von, falling class: the last of several counts. */
export type Klassenverlauf = Verlauf & Readonly<{ klasse: Uint16Array }>;

/**
 * A delivery as columns of numbers: whole persons, numbered from 0. Texts are numbered in the order of the texts, so that the smallest text
 * has the smallest number; −1 is the empty text. Every table is sorted by person, then as said.
 */
export type Rohblock = Readonly<{
  personen: number;
  /** Days since 1970 by person; {@link KEIN_TAG} where unknown. */
  geburt: Int32Array;
  /** By von, then falling bg. */
  bezug: Verlauf & Readonly<{ bg: Int32Array; marken: Uint8Array }>;
  /** person is the number of the BG. */
  bgTyp: Klassenverlauf;
  /** By beschaeftigung, von, bis, art, foerderung; open ends last. */
  arbeit: Verlauf & Readonly<{ beschaeftigung: Int32Array; art: Uint8Array; foerderung: Int16Array }>;
  /** By massnahme, von, bis, instrument; open ends last. */
  teilnahme: Verlauf & Readonly<{ massnahme: Int32Array; instrument: Int16Array }>;
  /** By von. */
  arbeitslos: Verlauf;
  /** One a Dimension; null for those that are derived from age or BG. */
  merkmale: readonly (Rohmerkmal | null)[];
}>;

/** undatiert: class by person, 0 where unknown. datiert replaces it on its days, the latest von first, then the smallest class. */
export type Rohmerkmal = Readonly<{
  undatiert: Uint16Array | null;
  datiert: Klassenverlauf | null;
}>;

/** No day, and a day before every other. */
export const KEIN_TAG = -(2 ** 31);

/** How a Dimension is filled. grenzen: ascending ages at which the next class begins; class 1 lies below the first. */
export type Herleitung =
  | Readonly<{ art: 'alter'; grenzen: readonly number[] }>
  | Readonly<{ art: 'bgTyp' }>
  | Readonly<{ art: 'merkmal' }>;

/** What the preparation must know beside the rows. */
export type Aufbereitungsplan = Readonly<{
  /** One a Dimension of the cubes. */
  herleitungen: readonly Herleitung[];
  /** Class of the BG type ALLEINERZIEHEND. */
  alleinerziehend: number;
  /** Of the instrument with this number on a day. */
  zaehlweise(instrument: number, tag: number): Zaehlweise;
}>;
