import { sql, type RawBuilder } from 'kysely';

/** For a query on planfassung under this name: the title on the cover of that Fassung. The one of the plan is that of the current Fassung. */
export const fassungstitel = (fassung: string): RawBuilder<string | null> => sql<string | null>`(
  select deckblatt.inhalt ->> 'titel' from planteil as deckblatt
  where deckblatt.jobcenter = ${sql.ref(`${fassung}.jobcenter`)} and deckblatt.planfassung = ${sql.ref(`${fassung}.id`)}
    and deckblatt.oben = 'deckblatt')`;
