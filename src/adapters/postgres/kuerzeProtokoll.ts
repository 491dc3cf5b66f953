import { sql } from 'kysely';
import type { Vorrat } from './verbindung.ts';

/** Deletes the entries of all logs that are older than so many months, six at least; says how many. Each Jobcenter's log says that it was done. */
export const kuerzeProtokoll = async (vorrat: Vorrat, monate: number): Promise<number> => {
  const { rows } = await sql<{
    geloescht: number;
  }>`select kuerze_protokoll(now() - make_interval(months => ${monate}::int)) as geloescht`.execute(vorrat);
  return rows[0]?.geloescht ?? 0;
};
