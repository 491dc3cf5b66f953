/** The file in which a backup says what it holds; the last one written. */
export const MANIFEST = 'manifest.json';

/** The file of a table: a row is a line. */
export const tabellendatei = (tabelle: string): string => `tabellen/${tabelle}.ndjson`;

/** Files of the store of deliveries begin so. */
const LAGER = 'lager/';

/** May a file of this name be written? Below the store, and nowhere else. */
export const istLagerdatei = (name: string): boolean =>
  name.startsWith(LAGER) &&
  !/[\\\0:]/.test(name) &&
  name.split('/').every(teil => teil !== '' && teil !== '.' && teil !== '..');
