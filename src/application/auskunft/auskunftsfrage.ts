import type { Gruppenklasse } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';

/** What a value is held against. */
export const VERGLEICHE = ['vorjahr', 'vormonat', 'nichts'] as const;
export type Vergleichsart = (typeof VERGLEICHE)[number];

/** How many months a view may show. */
export const ZEITRAEUME = [1, 12, 24, 36] as const;

/** What is shown when nothing is said. */
export const UEBLICH = { zahl: 'K2', monate: 24, gegen: 'vorjahr' } as const;

/** A question about figures: which one, of whom, by what, of which months, against what. */
export type Auskunftsfrage = Readonly<{
  /** Number of the Jobcenter; the own one, or for a Land one that released its figures. */
  jobcenter: string;
  /** Id in the list of what can be asked for. */
  zahl: string;
  /** Only this class; null: everybody. */
  fuer: Gruppenklasse | null;
  /** One row a class of this Merkmal; null: all together. */
  je: string | null;
  /** How many months, the last one is bis. */
  monate: number;
  bis: Monat;
  gegen: Vergleichsart;
  /** false: every number as it is; only for those who may. */
  geschuetzt: boolean;
}>;

/** A question as somebody typed or sent it; absent or empty: as usual. */
export type Rohfrage = Readonly<
  Partial<
    Record<'jobcenter' | 'zahl' | 'fuer' | 'je' | 'monate' | 'bis' | 'gegen' | 'schutz', string | undefined>
  >
>;
