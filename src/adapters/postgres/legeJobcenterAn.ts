import { sql } from 'kysely';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { Jobcenterangaben } from '#ports';
import { betritt } from './konten/betritt.ts';
import type { Vorrat } from './verbindung.ts';

/** Makes a Jobcenter, or gives the one that is there this name. For the operator; what it is (gE, zkT, Land) stays as it was made. */
export const legeJobcenterAn = async (
  vorrat: Vorrat,
  { nummer, name, modus }: Jobcenterangaben,
): Promise<Ergebnis<null>> =>
  vorrat.transaction().execute(async db => {
    await sql`select set_config('stellwerk.zugriff', 'schreiben', true)`.execute(db);
    await betritt(db, sql`${nummer}::text`);
    await db
      .insertInto('jobcenter')
      .values({ nummer, name, modus })
      .onConflict(schon => schon.doNothing())
      .execute();
    const hier = db.selectFrom('jobcenter').select('modus').where('nummer', '=', nummer);
    const { modus: vorhanden } = await hier.executeTakeFirstOrThrow();
    if (vorhanden !== modus)
      return misslungen(melde(datenbankmeldungen.MODUS_ANDERS, '', { nummer, vorhanden, modus }));
    await db.updateTable('jobcenter').set({ name }).where('nummer', '=', nummer).execute();
    return gelungen(null);
  });
