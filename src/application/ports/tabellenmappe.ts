import type { Tag } from '#domain/werte';

/** A cell of a workbook. Text is always text, also where it looks like a formula; numbers carry how many places they show and their unit. */
export type Mappenzelle =
  | Readonly<{ art: 'text'; text: string; fett?: true }>
  | Readonly<{ art: 'zahl'; wert: number; stellen: number; einheit?: 'prozent' | 'euro' }>
  | Readonly<{ art: 'tag'; tag: Tag }>
  | null;

/** A column: its heading, and how many characters it is wide. */
export type Mappenspalte = Readonly<{ titel: string; breite: number }>;

/** A sheet: lines above the table (the first one is its title), the table, lines below it. */
export type Mappenblatt = Readonly<{
  /** At most 31 characters are kept; what a workbook does not allow in a name is replaced. */
  name: string;
  vorspann: readonly string[];
  spalten: readonly Mappenspalte[];
  zeilen: readonly (readonly Mappenzelle[])[];
  nachspann: readonly string[];
}>;

/** Writes workbooks (.xlsx). */
export type Tabellenmappe = Readonly<{ schreibe(blaetter: readonly Mappenblatt[]): Promise<Uint8Array> }>;
