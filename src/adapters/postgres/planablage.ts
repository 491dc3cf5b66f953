import { sql, type Transaction } from 'kysely';
import { teiladresse, type Planteil, type Teilort } from '#contract';
import type { Vorlagenkennung } from '#domain/plan';
import { tagAlsIso } from '#domain/werte';
import type { Planablage, Plankopf, Planmerkmale, Teilstand, Teilwunsch } from '#ports';
import { zeitpunktAus } from './datentypen.ts';
import type { Tabellen } from './tabellen.ts';

/** Plans of the Jobcenter of this transaction. wer: the account that writes. */
export const erstellePlanablage = (
  db: Transaction<Tabellen>,
  { jobcenter, konto }: Readonly<{ jobcenter: string; konto: string }>,
): Planablage => ({
  plaene: async () => (await koepfe(db).execute()).map(alsKopf),
  plan: async kennung => {
    if (!UUID.test(kennung)) return null;
    const zeile = await koepfe(db).where('plan.id', '=', kennung).executeTakeFirst();
    return zeile ? alsKopf(zeile) : null;
  },
  teile: async kennung => (UUID.test(kennung) ? teileVon(db, kennung) : []),
  beilage: async (kennung, name) => {
    const zeile = await db
      .selectFrom('planbeilage')
      .select('inhalt')
      .where('plan', '=', kennung)
      .where('name', '=', name)
      .executeTakeFirst();
    return zeile?.inhalt ?? null;
  },
  legeBeilage: async (kennung, name, inhalt) => {
    const bytes = Buffer.from(inhalt);
    await db
      .insertInto('planbeilage')
      .values({ jobcenter, plan: kennung, name, inhalt: bytes })
      .onConflict(schon => schon.columns(['jobcenter', 'plan', 'name']).doUpdateSet({ inhalt: bytes }))
      .execute();
  },
  legeAn: async (merkmale, teile) => {
    const { id } = await db
      .insertInto('plan')
      .values({ jobcenter, ...alsPlan(merkmale), angelegt_von: konto })
      .returning('id')
      .executeTakeFirstOrThrow();
    const fassung = await db
      .insertInto('planfassung')
      .values({ jobcenter, plan: id, nummer: 1, ...alsFassung(merkmale) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('planteil')
      .values(
        teile.map((teil, position) => ({
          jobcenter,
          planfassung: fassung.id,
          ...alsTeil(teil),
          position,
          geaendert_von: konto,
        })),
      )
      .execute();
    return id;
  },
  schreibe: async (kennung, wuensche, merkmale) => {
    const fassung = await sperre(db, kennung);
    const vorher = new Map((await teileVon(db, kennung)).map(t => [teiladresse(t), t.version]));
    const fremde = wuensche.filter(w => (vorher.get(teiladresse(w)) ?? null) !== w.erwartet);
    if (fremde.length > 0) return fremde.map(({ oben, unten }): Teilort => ({ oben, unten }));
    for (const wunsch of wuensche) await schreibeTeil(db, { jobcenter, konto, fassung }, wunsch);
    await db.updateTable('plan').set(alsPlan(merkmale)).where('id', '=', kennung).execute();
    await db.updateTable('planfassung').set(alsFassung(merkmale)).where('id', '=', fassung).execute();
    return [];
  },
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const koepfe = (db: Transaction<Tabellen>) =>
  db
    .selectFrom('plan')
    .innerJoin('planfassung as fassung', join =>
      join.onRef('fassung.jobcenter', '=', 'plan.jobcenter').onRef('fassung.plan', '=', 'plan.id'),
    )
    .where('fassung.nummer', '=', ({ selectFrom }) =>
      selectFrom('planfassung as f')
        .select(({ fn }) => fn.max('f.nummer').as('nummer'))
        .whereRef('f.jobcenter', '=', 'plan.jobcenter')
        .whereRef('f.plan', '=', 'plan.id'),
    )
    .select(({ selectFrom }) => [
      'plan.id',
      'plan.titel',
      'plan.jahr',
      'plan.vorlage',
      'plan.angelegt_am',
      'fassung.id as fassung',
      'fassung.nummer',
      'fassung.zustand',
      'fassung.freigegeben_am',
      selectFrom('planteil')
        .select(({ fn }) => fn.max('planteil.geaendert_am').as('am'))
        .whereRef('planteil.jobcenter', '=', 'plan.jobcenter')
        .whereRef('planteil.planfassung', '=', 'fassung.id')
        .as('geaendert_am'),
    ]);

type Kopfzeile = Awaited<ReturnType<ReturnType<typeof koepfe>['execute']>>[number];

const alsKopf = (zeile: Kopfzeile): Plankopf => ({
  kennung: zeile.id,
  titel: zeile.titel,
  jahr: zeile.jahr,
  vorlage: zeile.vorlage as Vorlagenkennung,
  zustand: zeile.zustand,
  fassung: zeile.nummer,
  freigegeben: zeile.freigegeben_am !== null,
  geaendertAm: zeitpunktAus(zeile.geaendert_am ?? zeile.angelegt_am),
});

/** What a plan's row says of its cover; the Zustand stands with the Fassung. */
const alsPlan = ({ titel, jahr, vorlage }: Planmerkmale) => ({ titel, jahr, vorlage });

const alsFassung = ({ zustand, stand }: Planmerkmale) => ({
  zustand,
  beschlossen_am: zustand === 'beschlossen' ? tagAlsIso(stand) : null,
});

const teileVon = async (db: Transaction<Tabellen>, kennung: string): Promise<readonly Teilstand[]> => {
  const zeilen = await db
    .selectFrom('planteil')
    .innerJoin('planfassung as fassung', join =>
      join
        .onRef('fassung.jobcenter', '=', 'planteil.jobcenter')
        .onRef('fassung.id', '=', 'planteil.planfassung'),
    )
    .leftJoin('konto', join =>
      join
        .onRef('konto.jobcenter', '=', 'planteil.jobcenter')
        .onRef('konto.id', '=', 'planteil.geaendert_von'),
    )
    .where('fassung.plan', '=', kennung)
    .where('fassung.nummer', '=', ({ selectFrom }) =>
      selectFrom('planfassung as f')
        .select(({ fn }) => fn.max('f.nummer').as('n'))
        .where('f.plan', '=', kennung),
    )
    .orderBy('planteil.position')
    .select(['oben', 'unten', 'inhalt', 'version', 'geaendert_am', 'konto.name'])
    .execute();
  return zeilen.map(({ oben, unten, inhalt, version, geaendert_am, name }) => ({
    oben,
    unten: unten === '' ? null : unten,
    inhalt,
    version,
    geaendertVon: name ?? 'ein gelöschtes Konto',
    geaendertAm: zeitpunktAus(geaendert_am),
  }));
};

/** Nobody else writes the plan until the transaction ends. Gives the current Fassung. */
const sperre = async (db: Transaction<Tabellen>, kennung: string): Promise<string> => {
  await db.selectFrom('plan').select('id').where('id', '=', kennung).forUpdate().executeTakeFirstOrThrow();
  const { id } = await db
    .selectFrom('planfassung')
    .select('id')
    .where('plan', '=', kennung)
    .orderBy('nummer', 'desc')
    .executeTakeFirstOrThrow();
  return id;
};

type Schreiber = Readonly<{ jobcenter: string; konto: string; fassung: string }>;

const schreibeTeil = async (
  db: Transaction<Tabellen>,
  { jobcenter, konto, fassung }: Schreiber,
  wunsch: Teilwunsch,
): Promise<void> => {
  const hier = db.selectFrom('planteil').where('planfassung', '=', fassung);
  if (wunsch.inhalt === undefined) {
    await db
      .deleteFrom('planteil')
      .where('planfassung', '=', fassung)
      .where('oben', '=', wunsch.oben)
      .where('unten', '=', wunsch.unten ?? '')
      .execute();
    return;
  }
  if (wunsch.erwartet === null) {
    const { position } = await hier
      .select(
        sql<number>`coalesce(max(position) filter (where oben = ${wunsch.oben}), max(position), 0)`.as(
          'position',
        ),
      )
      .executeTakeFirstOrThrow();
    await db
      .updateTable('planteil')
      .set(({ eb }) => ({ position: eb('position', '+', 1) }))
      .where('planfassung', '=', fassung)
      .where('position', '>', position)
      .execute();
    await db
      .insertInto('planteil')
      .values({
        jobcenter,
        planfassung: fassung,
        ...alsTeil(wunsch),
        position: position + 1,
        geaendert_von: konto,
      })
      .execute();
    return;
  }
  await db
    .updateTable('planteil')
    .set(({ eb }) => ({
      inhalt: JSON.stringify(wunsch.inhalt),
      version: eb('version', '+', 1),
      geaendert_von: konto,
      geaendert_am: sql<string>`now()`,
    }))
    .where('planfassung', '=', fassung)
    .where('oben', '=', wunsch.oben)
    .where('unten', '=', wunsch.unten ?? '')
    .execute();
};

/** A part that is not taken apart further has no key below it: an empty one, which no plan has. */
const alsTeil = ({ oben, unten, inhalt }: Planteil) => ({
  oben,
  unten: unten ?? '',
  inhalt: JSON.stringify(inhalt),
});
