import type { Zahlentabelle } from './auskunftstabelle.ts';

/** Tables as text for a spreadsheet: semicolons, decimal comma, no text that it would take for a formula; with the mark that says it is UTF-8. */
export const alsCsv = (
  vorspann: readonly string[],
  tabellen: readonly Zahlentabelle[],
  nachspann: readonly string[],
): string =>
  `\uFEFF${[
    ...vorspann.map(zeile => [feld(zeile)]),
    ...tabellen.flatMap(({ titel, kopf, spalten, zeilen }) => [
      [],
      [feld(titel)],
      [kopf, 'Hinweis', ...spalten].map(feld),
      ...zeilen.map(({ name, zusatz, zellen }) => [
        feld(name),
        feld(zusatz),
        ...zellen.map(z => (z.zahl === null ? feld(z.text) : String(z.zahl).replace('.', ','))),
      ]),
    ]),
    [],
    ...nachspann.map(zeile => [feld(zeile)]),
  ]
    .map(zeile => zeile.join(';'))
    .join('\r\n')}\r\n`;

const feld = (text: string): string => {
  const harmlos = /^\s*[-=+@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmlos) ? `"${harmlos.replaceAll('"', '""')}"` : harmlos;
};
