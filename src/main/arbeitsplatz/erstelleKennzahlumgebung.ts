import path from 'node:path';
import { erstelleAggregatablage, erstelleLager } from '#adapters/lager';
import { erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import type { Kennzahlumgebung, Uhr } from '#ports';

/** The figures of all tenants in a data folder: deliveries in lager, published tables in aggregate, each by the number of the Jobcenter. */
export const erstelleKennzahlumgebung = (
  datenbank: Datenbank,
  daten: string,
  uhr: Uhr,
): Kennzahlumgebung => ({
  lager: erstelleLager(path.join(daten, 'lager'), undefined, path.join(daten, 'pruefung')),
  aggregate: erstelleAggregatablage(path.join(daten, 'aggregate')),
  uhr,
  imMandanten: (akteur, tue) =>
    datenbank.imMandanten(akteur, async tx =>
      tue({ ...tx, verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter) }),
    ),
});
