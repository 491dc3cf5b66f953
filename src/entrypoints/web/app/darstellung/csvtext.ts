/**
 * Rows as CSV for a spreadsheet: semicolons, as Excel in Germany reads it, and a mark at the beginning that says UTF-8. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front, so that nothing in it is carried out.
 */
export const csvtext = (zeilen: readonly (readonly string[])[]): string =>
  `\uFEFF${zeilen.map(zeile => `${zeile.map(zelle).join(';')}\r\n`).join('')}`;

const zelle = (wert: string): string => {
  const ungefaehrlich = /^[\s]*[=+\-@]|^[\t\r]/.test(wert) ? `'${wert}` : wert;
  return /[;"\r\n]/.test(ungefaehrlich) ? `"${ungefaehrlich.replaceAll('"', '""')}"` : ungefaehrlich;
};
