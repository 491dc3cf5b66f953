import { sql, type Transaction } from 'kysely';
import type { Erwaehnung, Kommentar, Zusammenarbeitsablage } from '#ports';
import { zeitpunktAus } from '../datentypen.ts';
import { istKennung } from '../konten/betritt.ts';
import type { Tabellen } from '../tabellen.ts';
import { aktuelleFassung } from './schreibgriff.ts';
import type { Wer } from './wer.ts';

type Kommentarablage = Pick<
  Zusammenarbeitsablage,
  'kommentare' | 'kommentiere' | 'setzeErledigt' | 'nimmOffeneMit' | 'erwaehnungen' | 'setzeGelesen'
>;

/** Comments in the Jobcenter of this transaction. */
export const erstelleKommentarablage = (
  db: Transaction<Tabellen>,
  { jobcenter, konto }: Wer,
): Kommentarablage => ({
  kommentare: async (kennung, fassung) => {
    if (!istKennung(kennung)) return [];
    const nummer = fassung ?? (await aktuelleFassung(db, kennung)).nummer;
    const zeilen = await kommentarzeilen(db)
      .where('fassung.plan', '=', kennung)
      .where('fassung.nummer', '=', nummer)
      .orderBy('kommentar.angelegt_am')
      .execute();
    return zeilen.map(alsKommentar);
  },
  kommentiere: async (kennung, { adresse, text, antwortAuf, erwaehnt }) => {
    const fassung = await aktuelleFassung(db, kennung);
    const { id } = await db
      .insertInto('kommentar')
      .values({ jobcenter, planfassung: fassung.id, adresse, text, konto, antwort_auf: antwortAuf })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (erwaehnt.length > 0)
      await db
        .insertInto('erwaehnung')
        .values(erwaehnt.map(wer => ({ jobcenter, kommentar: id, konto: wer })))
        .execute();
    return id;
  },
  setzeErledigt: async (id, erledigt) => {
    await db
      .updateTable('kommentar')
      .set(
        erledigt
          ? { erledigt_am: sql<string>`now()`, erledigt_von: konto }
          : { erledigt_am: null, erledigt_von: null },
      )
      .where('id', '=', id)
      .execute();
  },
  nimmOffeneMit: async (kennung, ausFassung) => {
    const { id: neue } = await aktuelleFassung(db, kennung);
    const alte = db
      .selectFrom('planfassung')
      .select('id')
      .where('plan', '=', kennung)
      .where('nummer', '=', ausFassung);
    const erledigte = db
      .selectFrom('kommentar')
      .select('id')
      .where('planfassung', 'in', alte)
      .where('erledigt_am', 'is not', null);
    await db
      .updateTable('kommentar')
      .set({ planfassung: neue })
      .where('planfassung', 'in', alte)
      .where('erledigt_am', 'is', null)
      .where(eb => eb.or([eb('antwort_auf', 'is', null), eb('antwort_auf', 'not in', erledigte)]))
      .execute();
  },
  erwaehnungen: async wer => liesErwaehnungen(db, wer),
  setzeGelesen: async (wer, kommentar) => {
    if (!istKennung(kommentar)) return;
    await db
      .updateTable('erwaehnung')
      .set({ gelesen_am: sql<string>`now()` })
      .where('konto', '=', wer)
      .where('kommentar', '=', kommentar)
      .execute();
  },
});

const liesErwaehnungen = async (db: Transaction<Tabellen>, wer: string): Promise<readonly Erwaehnung[]> => {
  const zeilen = await kommentarzeilen(db)
    .innerJoin('erwaehnung as eigene', join =>
      join
        .onRef('eigene.jobcenter', '=', 'kommentar.jobcenter')
        .onRef('eigene.kommentar', '=', 'kommentar.id'),
    )
    .innerJoin('plan', join =>
      join.onRef('plan.jobcenter', '=', 'fassung.jobcenter').onRef('plan.id', '=', 'fassung.plan'),
    )
    .leftJoin('kommentar as anfang', join =>
      join
        .onRef('anfang.jobcenter', '=', 'kommentar.jobcenter')
        .onRef('anfang.id', '=', 'kommentar.antwort_auf'),
    )
    .where('eigene.konto', '=', wer)
    .where('plan.geloescht_am', 'is', null)
    .where('kommentar.erledigt_am', 'is', null)
    .where('anfang.erledigt_am', 'is', null)
    .orderBy('kommentar.angelegt_am', 'desc')
    .select(['plan.id as plan', 'eigene.gelesen_am'])
    .execute();
  return zeilen.map(zeile => ({
    kommentar: alsKommentar(zeile),
    plan: zeile.plan,
    gelesen: zeile.gelesen_am !== null,
  }));
};

const kommentarzeilen = (db: Transaction<Tabellen>) =>
  db
    .selectFrom('kommentar')
    .innerJoin('planfassung as fassung', join =>
      join
        .onRef('fassung.jobcenter', '=', 'kommentar.jobcenter')
        .onRef('fassung.id', '=', 'kommentar.planfassung'),
    )
    .leftJoin('konto as verfasser', join =>
      join
        .onRef('verfasser.jobcenter', '=', 'kommentar.jobcenter')
        .onRef('verfasser.id', '=', 'kommentar.konto'),
    )
    .leftJoin('konto as erlediger', join =>
      join
        .onRef('erlediger.jobcenter', '=', 'kommentar.jobcenter')
        .onRef('erlediger.id', '=', 'kommentar.erledigt_von'),
    )
    .select([
      'kommentar.id',
      'kommentar.adresse',
      'kommentar.text',
      'kommentar.konto',
      'kommentar.angelegt_am',
      'kommentar.antwort_auf',
      'kommentar.erledigt_am',
      'verfasser.name as von',
      'erlediger.name as erledigt_von',
      sql<readonly string[]>`array(select e.konto::text from erwaehnung e
        where (e.jobcenter, e.kommentar) = (kommentar.jobcenter, kommentar.id) order by 1)`.as('erwaehnt'),
    ]);

type Kommentarzeile = Awaited<ReturnType<ReturnType<typeof kommentarzeilen>['execute']>>[number];

const alsKommentar = (zeile: Kommentarzeile): Kommentar => ({
  id: zeile.id,
  adresse: zeile.adresse,
  text: zeile.text,
  konto: zeile.konto,
  von: zeile.von ?? 'ein gelöschtes Konto',
  am: zeitpunktAus(zeile.angelegt_am),
  antwortAuf: zeile.antwort_auf,
  erwaehnt: zeile.erwaehnt,
  erledigt:
    zeile.erledigt_am === null
      ? null
      : { am: zeitpunktAus(zeile.erledigt_am), von: zeile.erledigt_von ?? 'ein gelöschtes Konto' },
});
