import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Tabellen } from '../tabellen.ts';

/** Makes the transaction one of the Jobcenter that an expression of SQL gives, or of nobody. Says which. */
export const betritt = async (
  db: Transaction<Tabellen>,
  jobcenter: RawBuilder<unknown>,
): Promise<string | null> => {
  const { rows } = await sql<{
    hier: string;
  }>`select set_config('stellwerk.jobcenter', coalesce(${jobcenter}, ''), true) as hier`.execute(db);
  return rows[0]?.hier || null;
};

/** The Jobcenter of an account. */
export const jobcenterDesKontos = (konto: string): RawBuilder<unknown> =>
  sql`jobcenter_des_kontos(${istKennung(konto) ? konto : null})`;

/** Others come from forms, and the database would refuse them. */
export const istKennung = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
