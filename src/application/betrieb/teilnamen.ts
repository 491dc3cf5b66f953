/** The file in which a backup says what it holds; the last one written. */
export const MANIFEST = 'manifest.json';

/** The file of a table: a row is a line. */
export const tabellendatei = (tabelle: string): string => `tabellen/${tabelle}.ndjson`;

/** Files of deliveries and of published figures begin so. */
const ABLAGEN = ['lager/', 'aggregate/'] as const;

/** May a file of this name be written? Below the stores, and nowhere else. */
export const istLagerdatei = (name: string): boolean =>
  ABLAGEN.some(ablage => name.startsWith(ablage)) &&
  !/[\\\0:]/.test(name) &&
  name.split('/').every(teil => teil !== '' && teil !== '.' && teil !== '..');
