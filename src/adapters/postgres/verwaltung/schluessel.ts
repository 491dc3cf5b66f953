import type { Transaction } from 'kysely';
import type { Schluesselzeile } from '#ports';
import { zeitpunktAus } from '../datentypen.ts';
import type { Tabellen } from '../tabellen.ts';

/** All keys for programs of the Jobcenter of this transaction, without what is stored of them. */
export const alleSchluessel = async (db: Transaction<Tabellen>): Promise<readonly Schluesselzeile[]> => {
  const zeilen = await db
    .selectFrom('programmschluessel as s')
    .innerJoin('konto', join =>
      join.onRef('konto.jobcenter', '=', 's.jobcenter').onRef('konto.id', '=', 's.konto'),
    )
    .select(['s.id', 's.konto', 's.name', 's.nur', 's.angelegt_am', 's.zuletzt_am', 's.endet_am'])
    .select('konto.name as kontoname')
    .orderBy('konto.name')
    .orderBy('s.angelegt_am', 'desc')
    .execute();
  return zeilen.map(({ id, konto, name, nur, kontoname, ...zeit }) => ({
    schluessel: id,
    konto,
    kontoname,
    name,
    nur,
    angelegt: zeitpunktAus(zeit.angelegt_am),
    zuletzt: zeit.zuletzt_am === null ? null : zeitpunktAus(zeit.zuletzt_am),
    endet: zeitpunktAus(zeit.endet_am),
  }));
};
