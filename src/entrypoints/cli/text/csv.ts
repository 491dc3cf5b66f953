/** Rows as table for a spreadsheet, with no cell that it would take for a formula. */
export const csvZeilen = (zeilen: readonly (readonly string[])[]): string =>
  zeilen.map(zeile => zeile.map(csvFeld).join(';')).join('\r\n');

const csvFeld = (text: string): string => {
  const harmlos = /^[=+@\t\r]|^-(?![\d,]+$)/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmlos) ? `"${harmlos.replaceAll('"', '""')}"` : harmlos;
};
