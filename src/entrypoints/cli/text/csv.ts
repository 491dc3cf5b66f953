/** A field of a table: text, or a number that stands as it is. */
export type Tabellenfeld = string | Readonly<{ zahl: string }>;

/** Rows as table for a spreadsheet, with no text that it would take for a formula or a number below 0. */
export const csvZeilen = (zeilen: readonly (readonly Tabellenfeld[])[]): string =>
  zeilen.map(zeile => zeile.map(csvFeld).join(';')).join('\r\n');

/** A number as field of such a table, with decimal comma; empty where there is none. */
export const zahlenfeld = (wert: number | null): Tabellenfeld =>
  wert === null ? '' : { zahl: String(wert).replace('.', ',') };

const csvFeld = (feld: Tabellenfeld): string => {
  if (typeof feld !== 'string') return feld.zahl;
  const harmlos = /^\s*[-=+@\t\r]/.test(feld) ? `'${feld}` : feld;
  return /[";\r\n]/.test(harmlos) ? `"${harmlos.replaceAll('"', '""')}"` : harmlos;
};
