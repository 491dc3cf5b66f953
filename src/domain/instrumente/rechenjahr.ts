import type { Monat, Zahl } from '#domain/werte';

/** A statutory rate from this month of the case on, counted from 1: § 16i from 1, 25, 37, 49. */
export type Staffelstufe = Readonly<{ abMonat: number; satz: Zahl<'anteil'> }>;

/** What the instruments of a year are calculated with from elsewhere. */
export type Rechenjahr = Readonly<{
  jahr: number;
  /** Money there is for instruments; null: not known. */
  egtVerfuegbar: Zahl<'cent'> | null;
  /** Money of planned rows of the budget by key. */
  planzeilen: ReadonlyMap<string, Zahl<'cent'>>;
  /** Falling rates of a grant that begins in this month, in order; none when the instrument has none then. */
  staffel: (instrument: string, beginn: Monat) => readonly Staffelstufe[];
}>;
