import { sql, type Transaction } from 'kysely';
import type { Antwortablage, GegebeneAntwort } from '#ports';
import { zeitpunktAus } from './datentypen.ts';
import type { Tabellen } from './tabellen.ts';

/** The answers to an account's requests, in its transaction. */
export const erstelleAntwortablage = (
  db: Transaction<Tabellen>,
  { jobcenter, konto }: Readonly<{ jobcenter: string; konto: string }>,
): Antwortablage => ({
  belege: async (schluessel, anfrage) => {
    const belegt = await db
      .insertInto('gegebene_antwort')
      .values({ jobcenter, konto, schluessel, anfrage })
      .onConflict(schon => schon.columns(['jobcenter', 'konto', 'schluessel']).doNothing())
      .returning('schluessel')
      .executeTakeFirst();
    if (belegt) return null;
    const da = await db
      .selectFrom('gegebene_antwort')
      .select(['anfrage', 'begonnen_am', 'antwort'])
      .where('konto', '=', konto)
      .where('schluessel', '=', schluessel)
      .executeTakeFirstOrThrow();
    return {
      anfrage: da.anfrage,
      begonnen: zeitpunktAus(da.begonnen_am),
      antwort: da.antwort as GegebeneAntwort | null,
    };
  },
  merke: async (schluessel, antwort) => {
    await db
      .updateTable('gegebene_antwort')
      .set({ antwort: JSON.stringify(antwort) })
      .where('konto', '=', konto)
      .where('schluessel', '=', schluessel)
      .execute();
  },
  gibFrei: async schluessel => {
    await db
      .deleteFrom('gegebene_antwort')
      .where('konto', '=', konto)
      .where('schluessel', '=', schluessel)
      .execute();
  },
  vergissAeltereAls: async stunden => {
    await db
      .deleteFrom('gegebene_antwort')
      .where('begonnen_am', '<', sql<string>`now() - make_interval(hours => ${stunden})`)
      .execute();
  },
});
