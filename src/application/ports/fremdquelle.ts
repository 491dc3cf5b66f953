import type { Kodierung } from '#contract';
import type { Meldung } from '#domain/werte';

/** A record of a foreign file: the line it begins on and its values in the wanted order; undefined where the file has none. */
export type Fremdsatz = Readonly<{ zeile: number; werte: readonly (string | undefined)[] }>;

/** What a foreign file gives, piece by piece: records of a wish (by its number), or something that is wrong. A Meldung that blocks ends the file. */
export type Fremdstueck =
  Readonly<{ wunsch: number; saetze: readonly Fremdsatz[] }> | Readonly<{ meldung: Meldung }>;

/** Which values of which records of an XML file are wanted: names for messages, and ways as in a mapping file. */
export type Xmlwunsch = Readonly<{
  satz: string;
  felder: readonly Readonly<{ feld: string; pfad: string }>[];
}>;

/** How a CSV file is written. */
export type Csvform = Readonly<{ trennzeichen: string; kodierung: Kodierung; kopfzeile: boolean }>;

/** Foreign files below one path, read as streams. Nothing is thrown for what stands in them. */
export type Fremdquelle = Readonly<{
  /** The named columns of a file in the folder; wunsch is always 0. */
  csv(datei: string, form: Csvform, spalten: readonly string[]): AsyncIterable<Fremdstueck>;
  /** The records of every wish, in one pass over the file. Without an encoding the one that the file names. */
  xml(wuensche: readonly Xmlwunsch[], kodierung?: Kodierung): AsyncIterable<Fremdstueck>;
}>;
