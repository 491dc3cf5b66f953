import type { Transaction } from 'kysely';
import type { Vorlagenkennung } from '#domain/plan';
import type { Plankopf } from '#ports';
import { zeitpunktAus } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';
import { fassungstitel } from './fassungstitel.ts';

/** Plans as they stand in a list: each with its current Fassung. Deleted drafts are not there. */
export const liesKoepfe = async (db: Transaction<Tabellen>, eigenes: string): Promise<readonly Plankopf[]> =>
  (await koepfe(db).execute()).map(zeile => alsKopf(zeile, eigenes));

/** One of them; null when there is none. */
export const liesKopf = async (
  db: Transaction<Tabellen>,
  kennung: string,
  eigenes: string,
): Promise<Plankopf | null> => {
  const zeile = await koepfe(db).where('plan.id', '=', kennung).executeTakeFirst();
  return zeile ? alsKopf(zeile, eigenes) : null;
};

const koepfe = (db: Transaction<Tabellen>) =>
  db
    .selectFrom('plan')
    .innerJoin('planfassung as fassung', join =>
      join.onRef('fassung.jobcenter', '=', 'plan.jobcenter').onRef('fassung.plan', '=', 'plan.id'),
    )
    .innerJoin('jobcenter', 'jobcenter.nummer', 'plan.jobcenter')
    .where('plan.geloescht_am', 'is', null)
    .where('fassung.nummer', '=', eb =>
      eb
        .selectFrom('planfassung as f')
        .select(({ fn }) => fn.max('f.nummer').as('nummer'))
        .whereRef('f.jobcenter', '=', 'plan.jobcenter')
        .whereRef('f.plan', '=', 'plan.id'),
    )
    .select(eb => [
      'plan.id',
      'plan.jobcenter',
      'jobcenter.name as jobcentername',
      'plan.titel',
      fassungstitel('fassung').as('fassungstitel'),
      'plan.jahr',
      'plan.vorlage',
      'plan.geaendert_am',
      'plan.szenario_von',
      'plan.entstanden_aus',
      'fassung.id as fassung',
      'fassung.nummer',
      'fassung.zustand',
      'fassung.freigegeben_am',
      eb
        .selectFrom('planfassung as b')
        .select(({ fn }) => fn.max('b.nummer').as('nummer'))
        .whereRef('b.jobcenter', '=', 'plan.jobcenter')
        .whereRef('b.plan', '=', 'plan.id')
        .where('b.zustand', '=', 'beschlossen')
        .as('beschlossene'),
      eb
        .selectFrom('planfassung as b')
        .select(fassungstitel('b').as('titel'))
        .whereRef('b.jobcenter', '=', 'plan.jobcenter')
        .whereRef('b.plan', '=', 'plan.id')
        .where('b.zustand', '=', 'beschlossen')
        .orderBy('b.nummer', 'desc')
        .limit(1)
        .as('beschlossener_titel'),
    ]);

type Kopfzeile = Awaited<ReturnType<ReturnType<typeof koepfe>['execute']>>[number];

const alsKopf = (zeile: Kopfzeile, eigenes: string): Plankopf => ({
  kennung: zeile.id,
  titel: zeile.fassungstitel ?? zeile.titel,
  jahr: zeile.jahr,
  vorlage: zeile.vorlage as Vorlagenkennung,
  zustand: zeile.zustand,
  fassung: zeile.nummer,
  freigegeben: zeile.freigegeben_am !== null,
  geaendertAm: zeitpunktAus(zeile.geaendert_am),
  ...(zeile.beschlossene !== null && { beschlosseneFassung: zeile.beschlossene }),
  ...(zeile.beschlossener_titel !== null && { beschlossenerTitel: zeile.beschlossener_titel }),
  ...(zeile.szenario_von !== null && { szenarioVon: zeile.szenario_von }),
  ...(zeile.entstanden_aus !== null && { entstandenAus: zeile.entstanden_aus }),
  ...(zeile.jobcenter !== eigenes && { von: { jobcenter: zeile.jobcenter, name: zeile.jobcentername } }),
});
