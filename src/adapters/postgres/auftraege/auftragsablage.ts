import { sql, type Transaction } from 'kysely';
import { liesTag, tagAlsIso } from '#domain/werte';
import type { Auftrag, Auftragsablage, Auftragsergebnis, Auftragszustand } from '#ports';
import { zeitpunktAus, zeitstempel } from '../datentypen.ts';
import { istKennung } from '../konten/betritt.ts';
import type { Wer } from '../plaene/wer.ts';
import type { Tabellen } from '../tabellen.ts';

/** Long work in the Jobcenter of this transaction. */
export const erstelleAuftragsablage = (
  db: Transaction<Tabellen>,
  { jobcenter, konto }: Wer,
): Auftragsablage => ({
  auftraege: async () =>
    (await zeilen(db).orderBy('auftrag.angelegt_am', 'desc').orderBy('auftrag.id').execute()).map(alsAuftrag),
  auftrag: async id => {
    if (!istKennung(id)) return null;
    const zeile = await zeilen(db).where('auftrag.id', '=', id).executeTakeFirst();
    return zeile ? alsAuftrag(zeile) : null;
  },
  legeAn: async ({ id, art, dateien, ladestand }) => {
    const neu = await db
      .insertInto('auftrag')
      .values({
        ...(id !== undefined && { id }),
        jobcenter,
        art,
        dateien,
        ladestand: ladestand === null ? null : tagAlsIso(ladestand),
        konto: istKennung(konto) ? konto : null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return neu.id;
  },
  aendere: async (id, wenn, { zustand, anteil, schritte, ergebnis }) => {
    const geaendert = await db
      .updateTable('auftrag')
      .set({
        ...(zustand !== undefined && { zustand, ...zeitenZu(zustand) }),
        ...(anteil !== undefined && { anteil }),
        ...(schritte !== undefined && { schritte }),
        ...(ergebnis !== undefined && { ergebnis: JSON.stringify(ergebnis) }),
      })
      .where('id', '=', id)
      .where('zustand', 'in', wenn)
      .returning('id')
      .execute();
    return geaendert.length > 0;
  },
  entferneBeendete: async vor => {
    const entfernt = await db
      .deleteFrom('auftrag')
      .where('beendet_am', '<', zeitstempel(vor))
      .returning('id')
      .execute();
    return entfernt.map(({ id }) => id);
  },
});

const BEENDET: readonly Auftragszustand[] = ['fertig', 'gescheitert', 'abgebrochen', 'unterbrochen'];

const zeitenZu = (zustand: Auftragszustand) => ({
  beendet_am: BEENDET.includes(zustand) ? sql<string>`now()` : null,
  ...(zustand === 'laeuft' && { begonnen_am: sql<string>`now()` }),
});

const zeilen = (db: Transaction<Tabellen>) =>
  db
    .selectFrom('auftrag')
    .leftJoin('konto', join =>
      join.onRef('konto.jobcenter', '=', 'auftrag.jobcenter').onRef('konto.id', '=', 'auftrag.konto'),
    )
    .selectAll('auftrag')
    .select('konto.name as von');

type Auftragszeile = Awaited<ReturnType<ReturnType<typeof zeilen>['execute']>>[number];

const alsAuftrag = (zeile: Auftragszeile): Auftrag => ({
  id: zeile.id,
  art: zeile.art,
  zustand: zeile.zustand,
  dateien: zeile.dateien,
  ladestand: zeile.ladestand === null ? null : liesTag(zeile.ladestand),
  anteil: zeile.anteil,
  schritte: zeile.schritte,
  ergebnis: zeile.ergebnis as Auftragsergebnis | null,
  konto: zeile.konto,
  von: zeile.von,
  angelegtAm: zeitpunktAus(zeile.angelegt_am),
  beendetAm: zeile.beendet_am === null ? null : zeitpunktAus(zeile.beendet_am),
});
