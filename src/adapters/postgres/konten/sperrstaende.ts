import { sql, type Transaction } from 'kysely';
import type { Sperrstand } from '#domain/zugang';
import type { Kontenzugriff } from '#ports';
import { zeitpunktAus, zeitstempel } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';

/** The attempts under a key, which nobody else gets until the transaction ends: by functions, the table itself is closed. */
export const nimmSperrstand = async (db: Transaction<Tabellen>, schluessel: string): Promise<Sperrstand> => {
  const { rows } = await sql<{
    versuche: number;
    letzter_am: string | null;
  }>`select versuche, letzter_am from nimm_sperrstand(${schluessel})`.execute(db);
  const { versuche = 0, letzter_am = null } = rows[0] ?? {};
  return { versuche, letzter: letzter_am === null ? null : zeitpunktAus(letzter_am) };
};

export const setzeSperrstand = async (
  db: Transaction<Tabellen>,
  schluessel: string,
  { versuche, letzter }: Sperrstand,
): Promise<void> => {
  await sql`select setze_sperrstand(${schluessel}, ${versuche}, ${letzter === null ? null : zeitstempel(letzter)})`.execute(
    db,
  );
};

/** Deletes, in all Jobcenter, tokens and keys that are over and attempts that are forgotten. */
export const raeumeAuf = async (
  db: Transaction<Tabellen>,
  { endet, zuletzt, versuch, schluessel }: Parameters<Kontenzugriff['raeumeAuf']>[0],
): Promise<void> => {
  await sql`select raeume_zugang_auf(${zeitstempel(endet)}, ${zeitstempel(zuletzt)}, ${zeitstempel(versuch)})`.execute(
    db,
  );
  await sql`select raeume_programmschluessel_auf(${zeitstempel(schluessel)})`.execute(db);
};
