import { sql, type Transaction } from 'kysely';
import type { Verwaltungsablage } from '#ports';
import type { Tabellen } from '../tabellen.ts';

/** The units of the Jobcenter of this transaction. */
export const einheitenablage = (
  db: Transaction<Tabellen>,
  jobcenter: string,
): Pick<
  Verwaltungsablage,
  'einheiten' | 'nimmEinheiten' | 'anhang' | 'setzeEinheit' | 'entferneEinheit'
> => ({
  einheiten: async () => alle(db).execute(),
  nimmEinheiten: async () => {
    // One at a time: two units that move below each other would both be in order alone.
    await db.selectFrom('jobcenter').select('nummer').where('nummer', '=', jobcenter).forUpdate().execute();
    return alle(db).execute();
  },
  anhang: async () => {
    const zeilen = await db
      .selectFrom('organisationseinheit as einheit')
      .select(eb => [
        'einheit.id as einheit',
        eb
          .selectFrom('kontorolle')
          .select(({ fn }) => fn.countAll<number>().as('anzahl'))
          .whereRef('kontorolle.jobcenter', '=', 'einheit.jobcenter')
          .whereRef('kontorolle.organisationseinheit', '=', 'einheit.id')
          .as('rollen'),
        eb
          .selectFrom('zustaendigkeit')
          .select(({ fn }) => fn.countAll<number>().as('anzahl'))
          .whereRef('zustaendigkeit.jobcenter', '=', 'einheit.jobcenter')
          .whereRef('zustaendigkeit.organisationseinheit', '=', 'einheit.id')
          .as('zustaendigkeiten'),
      ])
      .execute();
    return zeilen.map(({ einheit, rollen, zustaendigkeiten }) => ({
      einheit,
      rollen: rollen ?? 0,
      zustaendigkeiten: zustaendigkeiten ?? 0,
    }));
  },
  setzeEinheit: async ({ id, name, uebergeordnet, team }) => {
    await db
      .insertInto('organisationseinheit')
      .values({ jobcenter, id, name, uebergeordnet, team })
      .onConflict(schon => schon.columns(['jobcenter', 'id']).doUpdateSet({ name, uebergeordnet, team }))
      .execute();
  },
  entferneEinheit: async id => {
    await db.deleteFrom('organisationseinheit').where('id', '=', id).execute();
  },
});

const alle = (db: Transaction<Tabellen>) =>
  db
    .selectFrom('organisationseinheit')
    .select(['id', 'name', 'uebergeordnet', 'team'])
    .orderBy(sql`lower(name)`)
    .orderBy('id');
