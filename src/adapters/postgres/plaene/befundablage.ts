import { sql, type Transaction } from 'kysely';
import type { Befundablage, Befundstand, Befundstelle } from '#ports';
import type { Tabellen } from '../tabellen.ts';
import type { Wer } from './wer.ts';

/** What was found in the Fassungen of the Jobcenter of this transaction. */
export const erstelleBefundablage = (db: Transaction<Tabellen>, { jobcenter }: Wer): Befundablage => ({
  staende: async () => (await staende(db).execute()).map(alsStand),
  merke: async ({ plan, fassung, datenstand, pruefer, stellen }) => {
    const neu = { datenstand, pruefer, stellen: JSON.stringify(stellen) };
    await db
      .insertInto('befundstand')
      .columns(['jobcenter', 'planfassung', 'datenstand', 'pruefer', 'stellen'])
      .expression(
        db
          .selectFrom('planfassung')
          .select([
            sql<string>`${jobcenter}`.as('jobcenter'),
            'id',
            sql<string>`${datenstand}`.as('datenstand'),
            sql<string>`${pruefer}`.as('pruefer'),
            sql<string>`${neu.stellen}::jsonb`.as('stellen'),
          ])
          .where('plan', '=', plan)
          .where('nummer', '=', fassung),
      )
      .onConflict(schon => schon.columns(['jobcenter', 'planfassung']).doUpdateSet(neu))
      .execute();
  },
});

/**
 * Of each plan the current Fassung and the last that is beschlossen. Only the current one is written, and each writing counts up
 * `plan.schreibung`; an earlier one stays as it is.
 */
const staende = (db: Transaction<Tabellen>) =>
  db
    .selectFrom('plan')
    .innerJoin('planfassung as fassung', join =>
      join.onRef('fassung.jobcenter', '=', 'plan.jobcenter').onRef('fassung.plan', '=', 'plan.id'),
    )
    .leftJoin('befundstand', join =>
      join
        .onRef('befundstand.jobcenter', '=', 'fassung.jobcenter')
        .onRef('befundstand.planfassung', '=', 'fassung.id'),
    )
    .where('plan.geloescht_am', 'is', null)
    .where(ausdruck => {
      const hoechste = ausdruck
        .selectFrom('planfassung as f')
        .select(({ fn }) => fn.max('f.nummer').as('nummer'))
        .whereRef('f.jobcenter', '=', 'plan.jobcenter')
        .whereRef('f.plan', '=', 'plan.id');
      return ausdruck.or([
        ausdruck('fassung.nummer', '=', hoechste),
        ausdruck('fassung.nummer', '=', hoechste.where('f.zustand', '=', 'beschlossen')),
      ]);
    })
    .select([
      'plan.id as plan',
      'fassung.nummer as fassung',
      sql<string>`case when exists (
          select from planfassung f where (f.jobcenter, f.plan) = (plan.jobcenter, plan.id) and f.nummer > fassung.nummer
        ) then 'fest' else plan.schreibung::text end`.as('datenstand'),
      'befundstand.datenstand as gezaehlt',
      'befundstand.pruefer',
      'befundstand.stellen',
    ]);

type Standzeile = Awaited<ReturnType<ReturnType<typeof staende>['execute']>>[number];

const alsStand = ({ plan, fassung, datenstand, gezaehlt, pruefer, stellen }: Standzeile): Befundstand => ({
  plan,
  fassung,
  datenstand,
  geprueft:
    gezaehlt === datenstand && pruefer !== null
      ? { pruefer, stellen: stellen as readonly Befundstelle[] }
      : null,
});
