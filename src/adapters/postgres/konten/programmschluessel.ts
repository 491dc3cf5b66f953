import { sql, type Selectable, type Transaction } from 'kysely';
import type { Zeitpunkt } from '#domain/zugang';
import type { Programmschluessel } from '#ports';
import { zeitpunktAus, zeitstempel } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';
import { betritt, istKennung, jobcenterDesKontos } from './betritt.ts';

/** A key by what is stored of it. */
export const leseProgrammschluessel = async (
  db: Transaction<Tabellen>,
  pruefwert: string,
): Promise<Programmschluessel | null> => {
  if ((await betritt(db, sql`jobcenter_des_programmschluessels(${pruefwert})`)) === null) return null;
  const zeile = await db
    .selectFrom('programmschluessel')
    .selectAll()
    .where('pruefwert', '=', pruefwert)
    .executeTakeFirst();
  return zeile ? alsSchluessel(zeile) : null;
};

export const programmschluesselVon = async (
  db: Transaction<Tabellen>,
  konto: string,
): Promise<readonly Programmschluessel[]> => {
  if ((await betritt(db, jobcenterDesKontos(konto))) === null) return [];
  const zeilen = await db
    .selectFrom('programmschluessel')
    .selectAll()
    .where('konto', '=', konto)
    .orderBy('angelegt_am', 'desc')
    .orderBy('id')
    .execute();
  return zeilen.map(alsSchluessel);
};

export const legeProgrammschluesselAn = async (
  db: Transaction<Tabellen>,
  { schluessel, konto, jobcenter, name, pruefwert, nur, angelegt, zuletzt, endet }: Programmschluessel,
): Promise<void> => {
  await betritt(db, sql`${jobcenter}::text`);
  await db
    .insertInto('programmschluessel')
    .values({
      jobcenter,
      id: schluessel,
      konto,
      name,
      pruefwert,
      nur,
      angelegt_am: zeitstempel(angelegt),
      zuletzt_am: zuletzt === null ? null : zeitstempel(zuletzt),
      endet_am: zeitstempel(endet),
    })
    .execute();
};

export const merkeBenutzung = async (
  db: Transaction<Tabellen>,
  { schluessel, jobcenter }: Programmschluessel,
  zuletzt: Zeitpunkt,
): Promise<void> => {
  await betritt(db, sql`${jobcenter}::text`);
  await db
    .updateTable('programmschluessel')
    .set({ zuletzt_am: zeitstempel(zuletzt) })
    .where('id', '=', schluessel)
    .execute();
};

export const entferneProgrammschluessel = async (
  db: Transaction<Tabellen>,
  konto: string,
  schluessel: string | null,
): Promise<readonly string[]> => {
  if (schluessel !== null && !istKennung(schluessel)) return [];
  if ((await betritt(db, jobcenterDesKontos(konto))) === null) return [];
  const entfernt = await db
    .deleteFrom('programmschluessel')
    .where('konto', '=', konto)
    .$if(schluessel !== null, alle => alle.where('id', '=', schluessel))
    .returning('id')
    .execute();
  return entfernt.map(({ id }) => id);
};

const alsSchluessel = (zeile: Selectable<Tabellen['programmschluessel']>): Programmschluessel => ({
  schluessel: zeile.id,
  konto: zeile.konto,
  jobcenter: zeile.jobcenter,
  name: zeile.name,
  pruefwert: zeile.pruefwert,
  nur: zeile.nur,
  angelegt: zeitpunktAus(zeile.angelegt_am),
  zuletzt: zeile.zuletzt_am === null ? null : zeitpunktAus(zeile.zuletzt_am),
  endet: zeitpunktAus(zeile.endet_am),
});
