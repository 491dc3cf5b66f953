import type { Ergebnis } from '#domain/werte';

/** A cell of a workbook as it is read: of a formula the value that was kept with it. */
export type Mappenwert = string | number | boolean | Date | null;

/** A sheet that was read, rows from the first. */
export type Gelesenesblatt = Readonly<{ name: string; zeilen: readonly (readonly Mappenwert[])[] }>;

/** Reads workbooks (.xlsx) that come from outside. Fails for what is none, and for what is too large or made to harm. */
export type Mappenleser = Readonly<{
  lies(inhalt: Uint8Array, datei: string): Promise<Ergebnis<readonly Gelesenesblatt[]>>;
}>;
