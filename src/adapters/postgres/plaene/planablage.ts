import { sql, type Transaction } from 'kysely';
import { teiladresse, type Teilort } from '#contract';
import type { Planablage } from '#ports';
import { istKennung } from '../konten/betritt.ts';
import type { Tabellen } from '../tabellen.ts';
import { liesKoepfe, liesKopf } from './koepfe.ts';
import { alsFassung, alsPlan, greife, halteFest } from './schreibgriff.ts';
import { legeTeileAn, liesTeile, schreibeTeil } from './teile.ts';
import { liesVerlauf } from './verlauf.ts';
import type { Wer } from './wer.ts';

/** Plans of the Jobcenter of this transaction. */
export const erstellePlanablage = (db: Transaction<Tabellen>, { jobcenter, konto }: Wer): Planablage => ({
  plaene: async () => liesKoepfe(db, jobcenter),
  plan: async kennung => (istKennung(kennung) ? liesKopf(db, kennung, jobcenter) : null),
  nimm: async kennung =>
    istKennung(kennung) && (await halteFest(db, kennung)) ? liesKopf(db, kennung, jobcenter) : null,
  teile: async (kennung, fassung) => (istKennung(kennung) ? liesTeile(db, kennung, fassung ?? null) : []),
  verlauf: async (kennung, frage) => (istKennung(kennung) ? liesVerlauf(db, kennung, frage) : []),
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
  kopiereBeilagen: async (von, nach) => {
    await db
      .insertInto('planbeilage')
      .columns(['jobcenter', 'plan', 'name', 'inhalt'])
      .expression(
        db
          .selectFrom('planbeilage')
          .select(['jobcenter', sql<string>`${nach}::uuid`.as('plan'), 'name', 'inhalt'])
          .where('plan', '=', von),
      )
      .execute();
  },
  legeAn: async (merkmale, teile, { szenarioVon, entstandenAus } = {}) => {
    const { id } = await db
      .insertInto('plan')
      .values({
        jobcenter,
        ...alsPlan(merkmale),
        angelegt_von: konto,
        schreibung: 1,
        szenario_von: szenarioVon,
        entstanden_aus: entstandenAus,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const fassung = await db
      .insertInto('planfassung')
      .values({ jobcenter, plan: id, nummer: 1 })
      .returning('id')
      .executeTakeFirstOrThrow();
    await legeTeileAn(db, { jobcenter, konto, fassung: fassung.id, version: 1 }, teile);
    // Last: parts of what is beschlossen are not written any more.
    await db.updateTable('planfassung').set(alsFassung(merkmale)).where('id', '=', fassung.id).execute();
    return id;
  },
  loesche: async kennung => {
    await db
      .updateTable('plan')
      .set({ geloescht_am: sql<string>`now()`, geloescht_von: konto })
      .where('id', '=', kennung)
      .execute();
  },
  schreibe: async (kennung, wuensche, merkmale) => {
    const { fassung, version } = await greife(db, kennung);
    const vorher = new Map((await liesTeile(db, kennung, null)).map(t => [teiladresse(t), t.version]));
    const fremde = wuensche.filter(w => (vorher.get(teiladresse(w)) ?? null) !== w.erwartet);
    if (fremde.length > 0) return fremde.map(({ oben, unten }): Teilort => ({ oben, unten }));
    for (const wunsch of wuensche) await schreibeTeil(db, { jobcenter, konto, fassung, version }, wunsch);
    await db.updateTable('plan').set(alsPlan(merkmale)).where('id', '=', kennung).execute();
    return [];
  },
});
