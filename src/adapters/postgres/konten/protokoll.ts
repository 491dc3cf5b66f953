import { sql, type Transaction } from 'kysely';
import type { Zugangsereignis } from '#ports';
import { zeitstempel } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';
import { betritt } from './betritt.ts';

/** Writes to the log of the Jobcenter; what belongs to none goes to that of the operator. */
export const protokolliereZugang = async (
  db: Transaction<Tabellen>,
  { art, zeit, jobcenter, konto, von, einzelheiten }: Zugangsereignis,
): Promise<void> => {
  const am = zeitstempel(zeit);
  const vorgang = `zugang.${art}`;
  const mehr = JSON.stringify(einzelheiten);
  if (jobcenter === null) {
    await sql`select protokolliere_im_betrieb(${am}, ${vorgang}, ${mehr})`.execute(db);
    return;
  }
  await betritt(db, sql`${jobcenter}::text`);
  await sql`select set_config('stellwerk.konto', ${von ?? ''}, true)`.execute(db);
  const gegenstand = konto === null ? 'konto' : `konto/${konto}`;
  await sql`select protokolliere_zugang(${am}, ${vorgang}, ${gegenstand}, ${mehr})`.execute(db);
};
