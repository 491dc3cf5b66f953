import type { Cent } from '#domain/werte';
import type { Kostenbasis } from './angaben.ts';

/** What others paid for an instrument: no limit, only something to hold a plan's unit cost against. */
export type Kostenbeispiel = Readonly<{
  instrument: string;
  /** For what: units a plan may name for the same thing. */
  je: readonly Kostenbasis[];
  wert: Cent;
  bezeichnung: string;
}>;
