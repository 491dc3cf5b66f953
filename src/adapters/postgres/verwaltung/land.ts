import { sql, type Transaction } from 'kysely';
import { liesTag, tagAlsIso, type Tag } from '#domain/werte';
import type { Landname, Verwaltungsablage } from '#ports';
import type { Tabellen } from '../tabellen.ts';

/** Which Land may look at what the Jobcenter of this transaction releases. */
export const landablage = (
  db: Transaction<Tabellen>,
  jobcenter: string,
): Pick<Verwaltungsablage, 'laender' | 'landfreigaben' | 'setzeLandfreigabe'> => ({
  laender: async () => laender(db),
  landfreigaben: async () => {
    const namen = new Map((await laender(db)).map(({ nummer, name }) => [nummer, name]));
    const zeilen = await db
      .selectFrom('landfreigabe')
      .select(['land', 'seit'])
      .where('jobcenter', '=', jobcenter)
      .orderBy('land')
      .execute();
    return zeilen.map(({ land, seit }) => ({
      nummer: land,
      name: namen.get(land) ?? land,
      seit: liesTag(seit) ?? (0 as Tag),
    }));
  },
  setzeLandfreigabe: async (land, seit) => {
    if (seit === null) {
      await db.deleteFrom('landfreigabe').where('land', '=', land).execute();
      return;
    }
    await db
      .insertInto('landfreigabe')
      .values({ jobcenter, land, seit: tagAlsIso(seit) })
      .onConflict(schon => schon.doNothing())
      .execute();
  },
});

const laender = async (db: Transaction<Tabellen>): Promise<readonly Landname[]> =>
  (await sql<Landname>`select nummer, name from laender()`.execute(db)).rows;
