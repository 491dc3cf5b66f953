import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Rollenvergabe } from '#domain/zugang';
import type { Konto, Kontostand } from '#ports';
import type { Tabellen } from '../tabellen.ts';
import { betritt, jobcenterDesKontos } from './betritt.ts';
import { alsKonto, alsSpalten } from './kontozeile.ts';

/** For a query on konto: the roles of the account, in the order in which they were given. */
export const rollenDesKontos = sql<readonly Rollenvergabe[]>`(
  select coalesce(json_agg(json_build_object('rolle', rolle, 'einheit', organisationseinheit) order by stelle), '[]')
  from kontorolle where (kontorolle.jobcenter, kontorolle.konto) = (konto.jobcenter, konto.id))`;

/** An account of the Jobcenter that the transaction is in. */
export const leseKonto = async (db: Transaction<Tabellen>, kennung: string): Promise<Konto | null> => {
  const zeile = await db
    .selectFrom('konto')
    .selectAll('konto')
    .select(rollenDesKontos.as('rollen'))
    .where('konto.id', '=', kennung)
    .executeTakeFirst();
  return zeile ? alsKonto(zeile) : null;
};

/** An account, which nobody else changes until the transaction ends. Its roles are read when that is certain. */
export const haltKonto = async (db: Transaction<Tabellen>, kennung: string): Promise<Konto | null> => {
  if ((await betritt(db, jobcenterDesKontos(kennung))) === null) return null;
  await db.selectFrom('konto').select('id').where('id', '=', kennung).forNoKeyUpdate().execute();
  return leseKonto(db, kennung);
};

/** The same for one that a function of the database finds: konto_zum_anmeldenamen(…), konto_beim_dienst(…). */
export const haltGefundenes = async (
  db: Transaction<Tabellen>,
  funktion: RawBuilder<unknown>,
): Promise<Konto | null> => {
  const { rows } = await sql<{ konto: string }>`select konto from ${funktion}`.execute(db);
  return rows[0] ? haltKonto(db, rows[0].konto) : null;
};

/** false when the name is taken. */
export const legeKontoAn = async (
  db: Transaction<Tabellen>,
  { konto, jobcenter, anmeldename, rollen, ...stand }: Konto,
): Promise<boolean> => {
  await betritt(db, sql`${jobcenter}::text`);
  const angelegt = await db
    .insertInto('konto')
    .values({ ...alsSpalten(stand), jobcenter, id: konto, anmeldename, name: stand.name })
    .onConflict(schon => schon.column('anmeldename').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (angelegt) await setzeRollen(db, jobcenter, konto, rollen);
  return angelegt !== undefined;
};

export const aendereKonto = async (
  db: Transaction<Tabellen>,
  konto: string,
  { rollen, ...stand }: Partial<Kontostand>,
): Promise<void> => {
  const jobcenter = await betritt(db, jobcenterDesKontos(konto));
  if (jobcenter === null) return;
  const spalten = alsSpalten(stand);
  if (Object.keys(spalten).length > 0)
    await db.updateTable('konto').set(spalten).where('id', '=', konto).execute();
  if (rollen) await setzeRollen(db, jobcenter, konto, rollen);
};

const setzeRollen = async (
  db: Transaction<Tabellen>,
  jobcenter: string,
  konto: string,
  rollen: readonly Rollenvergabe[],
): Promise<void> => {
  await db.deleteFrom('kontorolle').where('konto', '=', konto).execute();
  if (rollen.length === 0) return;
  await db
    .insertInto('kontorolle')
    .values(
      rollen.map(({ rolle, einheit }, stelle) => ({
        jobcenter,
        konto,
        stelle,
        rolle,
        organisationseinheit: einheit,
      })),
    )
    .execute();
};
