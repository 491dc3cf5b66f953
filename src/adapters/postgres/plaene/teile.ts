import { sql, type Transaction } from 'kysely';
import type { Planteil } from '#contract';
import type { Teilstand, Teilwunsch } from '#ports';
import { zeitpunktAus } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';

/** Parts of a Fassung in the order of the plan; null: of the current one. */
export const liesTeile = async (
  db: Transaction<Tabellen>,
  kennung: string,
  fassung: number | null,
): Promise<readonly Teilstand[]> => {
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
    .where('fassung.nummer', '=', eb =>
      fassung === null
        ? eb
            .selectFrom('planfassung as f')
            .select(({ fn }) => fn.max('f.nummer').as('n'))
            .where('f.plan', '=', kennung)
        : eb.val(fassung),
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

/** Who writes into which Fassung, and the version that what is written gets. */
export type Schreiber = Readonly<{ jobcenter: string; konto: string; fassung: string; version: number }>;

/** Writes all parts of a new Fassung. */
export const legeTeileAn = async (
  db: Transaction<Tabellen>,
  { jobcenter, konto, fassung, version }: Schreiber,
  teile: readonly Planteil[],
): Promise<void> => {
  await db
    .insertInto('planteil')
    .values(
      teile.map((teil, position) => ({
        jobcenter,
        planfassung: fassung,
        ...alsTeil(teil),
        position,
        version,
        geaendert_von: konto,
      })),
    )
    .execute();
};

/** Writes a part, puts it behind its siblings where it is new, or takes it out. */
export const schreibeTeil = async (
  db: Transaction<Tabellen>,
  schreiber: Schreiber,
  wunsch: Teilwunsch,
): Promise<void> => {
  const { konto, fassung, version } = schreiber;
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
    await fuegeEin(db, schreiber, wunsch);
    return;
  }
  await db
    .updateTable('planteil')
    .set({
      inhalt: JSON.stringify(wunsch.inhalt),
      version,
      geaendert_von: konto,
      geaendert_am: sql<string>`now()`,
    })
    .where('planfassung', '=', fassung)
    .where('oben', '=', wunsch.oben)
    .where('unten', '=', wunsch.unten ?? '')
    .execute();
};

const fuegeEin = async (
  db: Transaction<Tabellen>,
  { jobcenter, konto, fassung, version }: Schreiber,
  teil: Planteil,
): Promise<void> => {
  const { position } = await db
    .selectFrom('planteil')
    .where('planfassung', '=', fassung)
    .select(
      sql<number>`coalesce(max(position) filter (where oben = ${teil.oben}), max(position), 0)`.as(
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
      ...alsTeil(teil),
      position: position + 1,
      version,
      geaendert_von: konto,
    })
    .execute();
};

/** A part that is not taken apart further has no key below it: an empty one, which no plan has. */
const alsTeil = ({ oben, unten, inhalt }: Planteil) => ({
  oben,
  unten: unten ?? '',
  inhalt: JSON.stringify(inhalt),
});
