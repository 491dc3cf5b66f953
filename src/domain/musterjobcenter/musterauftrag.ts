import type { Cent, Monat } from '#domain/werte';

/** An instrument as the generator needs it: when it could be granted anew. Half-open days. */
export type Musterinstrument = Readonly<{
  code: string;
  gueltig: readonly Readonly<{ von: number; bis: number }>[];
}>;

/** What the law says in the months of the delivery. */
export type Musterrecht = Readonly<{
  instrumente: readonly Musterinstrument[];
  /** Regelbedarfsstufe 1 of a month. */
  regelbedarf(monat: Monat): Cent;
}>;

/** Which delivery is to be made. */
export type Musterauftrag = Readonly<{
  /** 0 … 2^32 − 1. */
  seed: number;
  /** Persons in the data (rows of personen.csv), among them children and those who have left. */
  personen: number;
  /** Months for which the data are complete, up to bisMonat. */
  monate: number;
  /** The last of them, at most {@link SPAETESTER_MONAT}. Absent: {@link BIS_MONAT}. */
  bisMonat?: Monat;
  recht: Musterrecht;
}>;

/** The Träger of the made-up Jobcenter, and others that paid before or after. */
export const MUSTERTRAEGER = ['999001', '999002', '999003', '999004'] as const;

/** Number of the own Träger. */
export const EIGENER_TRAEGER = 0;

/** Last month of a delivery where nothing else is said: December 2025. */
export const BIS_MONAT = (2025 * 12 + 11) as Monat;

/** Later months have no law yet. */
export const SPAETESTER_MONAT = (2026 * 12 + 11) as Monat;

/** Default: about 30,000 ELB at the end of 60 months. */
export const PERSONEN_OHNE_ANGABE = 70_000;
export const MONATE_OHNE_ANGABE = 60;
export const HOECHSTENS_PERSONEN = 20_000_000;
export const HOECHSTENS_MONATE = 96;

/** A day later than every day of a delivery: an open end. */
export const OFFENER_TAG = 2_000_000;
