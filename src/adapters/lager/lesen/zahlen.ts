import type { Verbindung } from '../verbindung.ts';

/** The first row of a query as numbers. */
export const zahlen = async (verbindung: Verbindung, sql: string): Promise<readonly number[]> =>
  ((await (await verbindung.run(sql)).getRows())[0] ?? []).map(Number);
