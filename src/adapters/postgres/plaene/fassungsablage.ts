import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { liesTag, tagAlsIso, type Tag } from '#domain/werte';
import type { Fassungsablage, Fassungskopf, Schrittstand } from '#ports';
import { zeitpunktAus } from '../datentypen.ts';
import { istKennung } from '../konten/betritt.ts';
import type { Tabellen } from '../tabellen.ts';
import { fassungstitel } from './fassungstitel.ts';
import { aktuelleFassung, alsPlan, greife } from './schreibgriff.ts';
import { legeTeileAn } from './teile.ts';
import type { Wer } from './wer.ts';

/** The Fassungen of plans of the Jobcenter of this transaction. */
export const erstelleFassungsablage = (
  db: Transaction<Tabellen>,
  { jobcenter, konto }: Wer,
): Fassungsablage => ({
  fassungen: async kennung => (istKennung(kennung) ? liesFassungen(db, kennung) : []),
  setzeZustand: async (kennung, merkmale, beschlossenAm) => {
    const { id } = await aktuelleFassung(db, kennung);
    await db.updateTable('plan').set(alsPlan(merkmale)).where('id', '=', kennung).execute();
    await db
      .updateTable('planfassung')
      .set({ zustand: merkmale.zustand, beschlossen_am: beschlossenAm && tagAlsIso(beschlossenAm) })
      .where('id', '=', id)
      .execute();
  },
  beginne: async (kennung, merkmale, teile, anlass) => {
    const { nummer, version } = await greife(db, kennung);
    const fassung = await db
      .insertInto('planfassung')
      .values({ jobcenter, plan: kennung, nummer: nummer + 1, zustand: merkmale.zustand, anlass })
      .returning('id')
      .executeTakeFirstOrThrow();
    await legeTeileAn(db, { jobcenter, konto, fassung: fassung.id, version }, teile);
    await db.updateTable('plan').set(alsPlan(merkmale)).where('id', '=', kennung).execute();
    return nummer + 1;
  },
  legeDokument: async (kennung, inhalt) => {
    const pruefsumme = createHash('sha256').update(inhalt).digest('hex');
    const { id } = await aktuelleFassung(db, kennung);
    await db
      .insertInto('plandokument')
      .values({ jobcenter, planfassung: id, inhalt: Buffer.from(inhalt), pruefsumme })
      .execute();
  },
  dokument: async (kennung, fassung) => {
    const zeile = await db
      .selectFrom('plandokument')
      .select('inhalt')
      .where('planfassung', 'in', fassungenVon(db, kennung, fassung))
      .executeTakeFirst();
    return zeile?.inhalt ?? null;
  },
  schritte: async (kennung, fassung) => liesSchritte(db, kennung, fassung),
  setzeSchritt: async (kennung, schluessel, stand) => {
    const { id } = await aktuelleFassung(db, kennung);
    if (stand === null) {
      await db
        .deleteFrom('beschlussschritt')
        .where('planfassung', '=', id)
        .where('schluessel', '=', schluessel)
        .execute();
      return;
    }
    const neu = { erledigt_am: tagAlsIso(stand.erledigt), bemerkung: stand.bemerkung, konto };
    await db
      .insertInto('beschlussschritt')
      .values({ jobcenter, planfassung: id, schluessel, ...neu })
      .onConflict(schon =>
        schon
          .columns(['jobcenter', 'planfassung', 'schluessel'])
          .doUpdateSet({ ...neu, eingetragen_am: sql<string>`now()` }),
      )
      .execute();
  },
  gibFrei: async (kennung, fassung, frei) => {
    await db
      .updateTable('planfassung')
      .set({ freigegeben_am: frei ? sql<string>`now()` : null })
      .where('id', 'in', fassungenVon(db, kennung, fassung))
      .execute();
  },
});

const fassungenVon = (db: Transaction<Tabellen>, kennung: string, nummer: number) =>
  db
    .selectFrom('planfassung as f')
    .select('f.id')
    .where('f.plan', '=', istKennung(kennung) ? kennung : null)
    .where('f.nummer', '=', nummer);

const liesFassungen = async (
  db: Transaction<Tabellen>,
  kennung: string,
): Promise<readonly Fassungskopf[]> => {
  const zeilen = await db
    .selectFrom('planfassung as fassung')
    .leftJoin('plandokument as dokument', join =>
      join
        .onRef('dokument.jobcenter', '=', 'fassung.jobcenter')
        .onRef('dokument.planfassung', '=', 'fassung.id'),
    )
    .where('fassung.plan', '=', kennung)
    .orderBy('fassung.nummer', 'desc')
    .select([
      'nummer',
      fassungstitel('fassung').as('titel'),
      'zustand',
      'angelegt_am',
      'anlass',
      'beschlossen_am',
      'freigegeben_am',
      'dokument.pruefsumme',
      'dokument.erstellt_am',
    ])
    .execute();
  return zeilen.map(({ nummer, titel, zustand, anlass, ...zeile }) => ({
    nummer,
    titel: titel ?? '',
    zustand,
    anlass,
    angelegtAm: zeitpunktAus(zeile.angelegt_am),
    beschlossenAm: zeile.beschlossen_am === null ? null : tagAus(zeile.beschlossen_am),
    freigegebenAm: zeile.freigegeben_am === null ? null : zeitpunktAus(zeile.freigegeben_am),
    dokument:
      zeile.pruefsumme === null || zeile.erstellt_am === null
        ? null
        : { pruefsumme: zeile.pruefsumme, erstelltAm: zeitpunktAus(zeile.erstellt_am) },
  }));
};

const liesSchritte = async (
  db: Transaction<Tabellen>,
  kennung: string,
  nummer: number,
): Promise<readonly Schrittstand[]> => {
  const zeilen = await db
    .selectFrom('beschlussschritt')
    .leftJoin('konto', join =>
      join
        .onRef('konto.jobcenter', '=', 'beschlussschritt.jobcenter')
        .onRef('konto.id', '=', 'beschlussschritt.konto'),
    )
    .where('planfassung', 'in', fassungenVon(db, kennung, nummer))
    .orderBy('erledigt_am')
    .select(['schluessel', 'erledigt_am', 'bemerkung', 'eingetragen_am', 'konto.name'])
    .execute();
  return zeilen.map(({ schluessel, erledigt_am, bemerkung, eingetragen_am, name }) => ({
    schluessel,
    erledigt: tagAus(erledigt_am),
    bemerkung,
    von: name ?? 'ein gelöschtes Konto',
    eingetragenAm: zeitpunktAus(eingetragen_am),
  }));
};

/** A date of the database is one. */
const tagAus = (iso: string): Tag => {
  const tag = liesTag(iso);
  if (tag === null) throw new RangeError(`Kein Datum: ${iso}`);
  return tag;
};
