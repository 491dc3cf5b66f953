import type { Monat } from '#domain/werte';
import type { Massnahmegroesse } from '../massnahmen/typen.ts';

/**
 * Columns of equal length, sorted by person, then von. Days since 1970 as half-open ranges [von, bis); {@link OFFEN} is an open end.
 * person counts from 0 within a block.
 */
export type Verlauf = Readonly<{ person: Int32Array; von: Int32Array; bis: Int32Array }>;

/** Spells with bits of `BEZUG`, `ARBEIT` or `TEILNAHME`. */
export type MarkierterVerlauf = Verlauf & Readonly<{ marken: Uint8Array }>;

/** A dated attribute: spells of one person never overlap. Class 0 is 'unbekannt', also for days without a spell. */
export type Merkmal = Verlauf & Readonly<{ klasse: Uint16Array }>;

/** Whole persons: whoever is in one block is in no other. */
export type Block = Readonly<{
  personen: number;
  bezug: MarkierterVerlauf;
  /** Own ELB days as Hauptperson of a BG of type ALLEINERZIEHEND. */
  alleinerziehend: Verlauf;
  arbeit: MarkierterVerlauf;
  teilnahme: MarkierterVerlauf;
  arbeitslos: Verlauf;
  /** In the order of the Dimensionen of the Auftrag. */
  merkmale: readonly Merkmal[];
}>;

/** An attribute to group by. klassen[0] is 'unbekannt'. */
export type Dimension = Readonly<{ name: string; klassen: readonly string[] }>;

/** Positions of no, one or two Dimensionen: what a cube is cut by. */
export type Schnitt = readonly [] | readonly [number] | readonly [number, number];

/** What is to be counted. */
export type Auftrag = Readonly<{
  vonMonat: Monat;
  /** Counting days S(vonMonat − 2) … S(bisMonat), strictly ascending. */
  stichtage: Int32Array;
  dimensionen: readonly Dimension[];
  schnitte: readonly Schnitt[];
  /** Gaps of at most so many days are closed before Zugang and Abgang of ELB are counted; never for stocks. */
  mindestluecke: number;
  /** Only these are known afterwards, which saves reading what the others need; absent: all. */
  groessen?: readonly Groesse[];
}>;

/** Stocks: persons on a counting day. */
export const BESTAENDE = ['ELB', 'LZB', 'ELB_ALLEIN', 'AKTIV_LZB', 'VIER_JAHRE', 'LZA', 'LZA_ELB'] as const;
export type Bestand = (typeof BESTAENDE)[number];

/** What happens between two counting days. */
export const BEWEGUNGEN = [
  'ZUGANG_ELB',
  'ABGANG_ELB',
  'ZUGANG_LZB',
  'ABGANG_LZB',
  'ZUZUG_LZB',
  'WEGZUG_LZB',
  'INT',
  'INT_SVB',
  'INT_LZB',
  'INT_ALLEIN',
  'INT_BD',
  'KONT',
  'NACH12',
  'GERING',
  'OEGB',
] as const;
export type Bewegung = (typeof BEWEGUNGEN)[number];

/** Entitlements in cents; they have no person. */
export const BETRAEGE = ['LLU', 'LUH'] as const;
export type Betrag = (typeof BETRAEGE)[number];

/** The base quantities. WECHSEL_LZB is what stock, Zugang and Abgang leave: moves between Jobcenter and, in a group, between groups. */
export const GROESSEN = [...BESTAENDE, ...BEWEGUNGEN, 'WECHSEL_LZB', ...BETRAEGE] as const;
export type Groesse = (typeof GROESSEN)[number];

/**
 * The base quantities of every month and group, as [monat][k1][k2]. Additive over disjoint persons: blocks, threads and Jobcenter add cell by
 * cell. NaN: not known (an amount without any row). LLU and LUH are known for the total only.
 */
export type Wuerfel = Readonly<{
  auftrag: Auftrag;
  schnitt: Schnitt;
  zellen: Readonly<Record<Groesse, Float64Array>>;
}>;

/** A cube of some quantities: of persons ({@link Wuerfel}) or of participations. */
export type Groessenwuerfel = Readonly<{
  auftrag: Auftrag;
  schnitt: Schnitt;
  zellen: Readonly<Partial<Record<Groesse | Massnahmegroesse, Float64Array>>>;
}>;

/** Open end of a spell. */
export const OFFEN = 2 ** 31 - 1;

/** Number of months that are counted. */
export const monateZahl = ({ stichtage }: Auftrag): number => Math.max(0, stichtage.length - 2);
