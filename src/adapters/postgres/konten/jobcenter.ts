import { sql, type Transaction } from 'kysely';
import type { Hausangaben } from '#ports';
import type { Tabellen } from '../tabellen.ts';
import { betritt } from './betritt.ts';

/** The Jobcenter that let this one, a Land, see what they release. */
export const liesFreigaben = async (db: Transaction<Tabellen>, land: string): Promise<readonly string[]> => {
  await betritt(db, sql`${land}::text`);
  const { rows } = await sql<{ nummer: string }>`select jobcenter_des_landes() as nummer`.execute(db);
  return rows.map(({ nummer }) => nummer);
};

/** What a Jobcenter is, and its units. */
export const liesHaus = async (db: Transaction<Tabellen>, jobcenter: string): Promise<Hausangaben> => {
  await betritt(db, sql`${jobcenter}::text`);
  const { modus } = await db
    .selectFrom('jobcenter')
    .select('modus')
    .where('nummer', '=', jobcenter)
    .executeTakeFirstOrThrow();
  const zeilen = await db.selectFrom('organisationseinheit').select('id').execute();
  return { modus, einheiten: zeilen.map(({ id }) => id) };
};
