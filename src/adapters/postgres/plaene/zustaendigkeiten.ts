import { sql, type Transaction } from 'kysely';
import { liesTag, tagAlsIso } from '#domain/werte';
import type { Zusammenarbeitsablage, Zustaendigkeitsstand } from '#ports';
import { istKennung } from '../konten/betritt.ts';
import type { Tabellen } from '../tabellen.ts';
import { aktuelleFassung } from './schreibgriff.ts';
import type { Wer } from './wer.ts';

type Zustaendigkeitsablage = Pick<
  Zusammenarbeitsablage,
  'zustaendigkeiten' | 'vergib' | 'entziehe' | 'setzeStatus'
>;

/** Who brings in which chapter, in the Jobcenter of this transaction. */
export const erstelleZustaendigkeitsablage = (
  db: Transaction<Tabellen>,
  { jobcenter }: Pick<Wer, 'jobcenter'>,
): Zustaendigkeitsablage => ({
  zustaendigkeiten: async kennung =>
    kennung !== undefined && !istKennung(kennung) ? [] : lies(db, kennung ?? null),
  vergib: async (kennung, { kapitel, einheit, konto, frist }) => {
    const fassung = await aktuelleFassung(db, kennung);
    const tag = frist === null ? null : tagAlsIso(frist);
    const { id } = await db
      .insertInto('zustaendigkeit')
      .values({
        jobcenter,
        planfassung: fassung.id,
        kapitel,
        organisationseinheit: einheit,
        konto,
        frist: tag,
      })
      .onConflict(schon =>
        schon
          .columns(['jobcenter', 'planfassung', 'kapitel', 'organisationseinheit', 'konto'])
          .doUpdateSet({ frist: tag }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  },
  entziehe: async id => {
    await db.deleteFrom('zustaendigkeit').where('id', '=', id).execute();
  },
  setzeStatus: async (id, status) => {
    await db
      .updateTable('zustaendigkeit')
      .set({ status, geaendert_am: sql<string>`now()` })
      .where('id', '=', id)
      .execute();
  },
});

const lies = async (
  db: Transaction<Tabellen>,
  kennung: string | null,
): Promise<readonly Zustaendigkeitsstand[]> => {
  const zeilen = await db
    .selectFrom('zustaendigkeit as z')
    .innerJoin('planfassung as fassung', join =>
      join.onRef('fassung.jobcenter', '=', 'z.jobcenter').onRef('fassung.id', '=', 'z.planfassung'),
    )
    .innerJoin('plan', join =>
      join.onRef('plan.jobcenter', '=', 'fassung.jobcenter').onRef('plan.id', '=', 'fassung.plan'),
    )
    .leftJoin('organisationseinheit as einheit', join =>
      join.onRef('einheit.jobcenter', '=', 'z.jobcenter').onRef('einheit.id', '=', 'z.organisationseinheit'),
    )
    .leftJoin('konto', join =>
      join.onRef('konto.jobcenter', '=', 'z.jobcenter').onRef('konto.id', '=', 'z.konto'),
    )
    .where('plan.geloescht_am', 'is', null)
    .where('fassung.nummer', '=', eb =>
      eb
        .selectFrom('planfassung as f')
        .select(({ fn }) => fn.max('f.nummer').as('nummer'))
        .whereRef('f.jobcenter', '=', 'plan.jobcenter')
        .whereRef('f.plan', '=', 'plan.id'),
    )
    .$if(kennung !== null, frage => frage.where('plan.id', '=', kennung))
    .orderBy('z.frist')
    .orderBy('z.kapitel')
    .select([
      'z.id',
      'z.kapitel',
      'z.organisationseinheit',
      'z.konto',
      'z.frist',
      'z.status',
      'plan.id as plan',
      'einheit.name as einheitsname',
      'konto.name as kontoname',
    ])
    .execute();
  return zeilen.map(zeile => ({
    id: zeile.id,
    plan: zeile.plan,
    kapitel: zeile.kapitel,
    einheit: zeile.organisationseinheit,
    konto: zeile.konto,
    frist: zeile.frist === null ? null : liesTag(zeile.frist),
    status: zeile.status,
    name: zeile.einheitsname ?? zeile.kontoname ?? '',
  }));
};
