import { sql, type Transaction } from 'kysely';
import { tagAlsIso } from '#domain/werte';
import type { Planmerkmale } from '#ports';
import type { Tabellen } from '../tabellen.ts';

/** The current Fassung of a plan, for writing, and a version that no part of the plan had before. */
export type Schreibgriff = Readonly<{ fassung: string; nummer: number; version: number }>;

/** Nobody else writes the plan until the transaction ends. */
export const greife = async (db: Transaction<Tabellen>, kennung: string): Promise<Schreibgriff> => {
  const { schreibung } = await db
    .updateTable('plan')
    .set(({ eb }) => ({ schreibung: eb('schreibung', '+', 1), geaendert_am: sql<string>`now()` }))
    .where('id', '=', kennung)
    .returning('schreibung')
    .executeTakeFirstOrThrow();
  const { id, nummer } = await aktuelleFassung(db, kennung);
  return { fassung: id, nummer, version: schreibung };
};

/** The Fassung of a plan that is worked on. */
export const aktuelleFassung = async (
  db: Transaction<Tabellen>,
  kennung: string,
): Promise<Readonly<{ id: string; nummer: number }>> =>
  db
    .selectFrom('planfassung')
    .select(['id', 'nummer'])
    .where('plan', '=', kennung)
    .orderBy('nummer', 'desc')
    .executeTakeFirstOrThrow();

/** Holds the plan until the transaction ends, whoever else wants to write it; false: there is none. */
export const halteFest = async (db: Transaction<Tabellen>, kennung: string): Promise<boolean> => {
  const zeile = await db
    .selectFrom('plan')
    .select(sql<number>`1`.as('da'))
    .where('id', '=', kennung)
    .forUpdate()
    .executeTakeFirst();
  return zeile !== undefined;
};

/** What a plan's row says of its cover; the Zustand stands with the Fassung. */
export const alsPlan = ({ titel, jahr, vorlage }: Planmerkmale) => ({ titel, jahr, vorlage });

/** What the row of a Fassung says of the cover. */
export const alsFassung = ({ zustand, stand }: Planmerkmale) => ({
  zustand,
  beschlossen_am: zustand === 'beschlossen' ? tagAlsIso(stand) : null,
});
