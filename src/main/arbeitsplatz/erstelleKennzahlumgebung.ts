import path from 'node:path';
import { erstelleAggregatablagen, erstelleLager } from '#adapters/lager';
import { erstelleVerwaltungsablage, type Datenbank } from '#adapters/postgres';
import type { Kennzahlumgebung, Uhr } from '#ports';

/** The figures of all tenants in a data folder: deliveries in lager by the number of the Jobcenter, published tables in aggregate by whoever took them in. */
export const erstelleKennzahlumgebung = (
  datenbank: Datenbank,
  daten: string,
  uhr: Uhr,
): Kennzahlumgebung => ({
  lager: erstelleLager(path.join(daten, 'lager'), undefined, path.join(daten, 'pruefung')),
  aggregate: erstelleAggregatablagen(path.join(daten, 'aggregate')),
  uhr,
  imMandanten: (akteur, tue) =>
    datenbank.imMandanten(akteur, async tx =>
      tue({ ...tx, verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter) }),
    ),
});
