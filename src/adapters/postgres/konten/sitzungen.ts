import { sql, type Selectable, type Transaction } from 'kysely';
import type { Kontenzugriff, Sitzung } from '#ports';
import { zeitpunktAus, zeitstempel } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';
import { betritt, jobcenterDesKontos } from './betritt.ts';

/** A session as it is now. */
export const leseSitzung = async (db: Transaction<Tabellen>, pruefwert: string): Promise<Sitzung | null> => {
  if ((await betritt(db, jobcenterDerSitzung(pruefwert))) === null) return null;
  const zeile = await db
    .selectFrom('sitzung')
    .selectAll()
    .where('pruefwert', '=', pruefwert)
    .executeTakeFirst();
  return zeile ? alsSitzung(zeile) : null;
};

/**
 * A session that nobody else changes until the transaction ends. The account is taken first: who ends all sign-ins waits for a new token that is
 * on its way, and so finds it.
 */
export const haltSitzung = async (db: Transaction<Tabellen>, pruefwert: string): Promise<Sitzung | null> => {
  if ((await betritt(db, jobcenterDerSitzung(pruefwert))) === null) return null;
  await db
    .selectFrom('konto')
    .select('id')
    .where('id', '=', eb => eb.selectFrom('sitzung').select('konto').where('pruefwert', '=', pruefwert))
    .forKeyShare()
    .execute();
  const zeile = await db
    .selectFrom('sitzung')
    .selectAll()
    .where('pruefwert', '=', pruefwert)
    .forUpdate()
    .executeTakeFirst();
  return zeile ? alsSitzung(zeile) : null;
};

export const legeSitzungAn = async (db: Transaction<Tabellen>, sitzung: Sitzung): Promise<void> => {
  await betritt(db, sql`${sitzung.jobcenter}::text`);
  await db
    .insertInto('sitzung')
    .values({
      jobcenter: sitzung.jobcenter,
      pruefwert: sitzung.pruefwert,
      anmeldung: sitzung.anmeldung,
      konto: sitzung.konto,
      stufe: sitzung.stufe,
      beim_dienst: sitzung.beimDienst,
      zuletzt_am: zeitstempel(sitzung.zuletzt),
      erneuert_am: zeitstempel(sitzung.erneuert),
      endet_am: zeitstempel(sitzung.endet),
      abgeloest: sitzung.abgeloest,
      begonnen_am: zeitstempel(sitzung.begonnen),
      geraet: sitzung.geraet,
    })
    .execute();
};

export const sitzungenVon = async (db: Transaction<Tabellen>, konto: string): Promise<readonly Sitzung[]> => {
  if ((await betritt(db, jobcenterDesKontos(konto))) === null) return [];
  const zeilen = await db.selectFrom('sitzung').selectAll().where('konto', '=', konto).execute();
  return zeilen.map(alsSitzung);
};

export const aendereSitzung = async (
  db: Transaction<Tabellen>,
  pruefwert: string,
  { zuletzt, endet, abgeloest }: Parameters<Kontenzugriff['aendereSitzung']>[1],
): Promise<void> => {
  if ((await betritt(db, jobcenterDerSitzung(pruefwert))) === null) return;
  const spalten = {
    ...(zuletzt === undefined ? {} : { zuletzt_am: zeitstempel(zuletzt) }),
    ...(endet === undefined ? {} : { endet_am: zeitstempel(endet) }),
    ...(abgeloest === undefined ? {} : { abgeloest }),
  };
  if (Object.keys(spalten).length > 0)
    await db.updateTable('sitzung').set(spalten).where('pruefwert', '=', pruefwert).execute();
};

export const beendeAnmeldung = async (db: Transaction<Tabellen>, anmeldung: string): Promise<void> => {
  await betritt(db, sql`jobcenter_der_anmeldung(${anmeldung})`);
  await db.deleteFrom('sitzung').where('anmeldung', '=', anmeldung).execute();
};

export const beendeAnmeldungen = async (
  db: Transaction<Tabellen>,
  konto: string,
  ausser: string | null,
): Promise<number> => {
  if ((await betritt(db, jobcenterDesKontos(konto))) === null) return 0;
  await db.selectFrom('konto').select('id').where('id', '=', konto).forUpdate().execute();
  const beendet = await db
    .deleteFrom('sitzung')
    .where('konto', '=', konto)
    .$if(ausser !== null, alle => alle.where('anmeldung', '<>', ausser))
    .returning('anmeldung')
    .execute();
  return new Set(beendet.map(({ anmeldung }) => anmeldung)).size;
};

const jobcenterDerSitzung = (pruefwert: string) => sql`jobcenter_der_sitzung(${pruefwert})`;

const alsSitzung = (zeile: Selectable<Tabellen['sitzung']>): Sitzung => ({
  pruefwert: zeile.pruefwert,
  anmeldung: zeile.anmeldung,
  konto: zeile.konto,
  jobcenter: zeile.jobcenter,
  stufe: zeile.stufe,
  beimDienst: zeile.beim_dienst,
  zuletzt: zeitpunktAus(zeile.zuletzt_am),
  erneuert: zeitpunktAus(zeile.erneuert_am),
  endet: zeitpunktAus(zeile.endet_am),
  abgeloest: zeile.abgeloest,
  begonnen: zeitpunktAus(zeile.begonnen_am),
  geraet: zeile.geraet,
});
