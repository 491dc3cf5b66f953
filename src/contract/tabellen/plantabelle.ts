import type { Feldort } from '../formular/formfeld.ts';
import type { Wertart } from '../wert.ts';

/** A column: a field that the entries of a table have. ort: within the entry, '' where the entry is the value itself. */
export type Tabellenspalte = Readonly<{
  ort: Feldort;
  name: string;
  /** How a value is written, or which values there are; empty where anything goes. */
  beispiel: string;
  /** Of values with a unit. */
  einheit: Wertart['einheit'] | null;
}>;

/** An entry: the keys that lead to it from the top, and its values as a form shows them, in the order of the columns; '' where it has none. */
export type Tabellenzeile = Readonly<{ schluessel: readonly string[]; werte: readonly string[] }>;

/**
 * Entries of one shape as a table. muster: their place with * for each key, as 'instrumente/zeilen/*'; schluesselnamen: what the keys are, one for each
 * star. liste: the last key is a position.
 */
export type Plantabelle = Readonly<{
  muster: Feldort;
  name: string;
  schluesselnamen: readonly string[];
  liste: boolean;
  spalten: readonly Tabellenspalte[];
  zeilen: readonly Tabellenzeile[];
}>;

/** Stands for a key in the place of a table. */
export const STELLE = '*';
