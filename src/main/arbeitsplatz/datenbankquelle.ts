import path from 'node:path';
import type { Datenbankquelle } from '#adapters/postgres';
import type { Konfiguration } from './konfiguration.ts';

/** Where the database is: at the address of the configuration, else in the data folder. */
export const datenbankquelle = ({
  datenbank,
  datenbankAnwendung,
  daten,
}: Pick<Konfiguration, 'datenbank' | 'datenbankAnwendung' | 'daten'>): Datenbankquelle =>
  datenbank === undefined
    ? { art: 'ordner', ordner: path.join(daten, 'postgres') }
    : {
        art: 'adresse',
        adresse: datenbank,
        ...(datenbankAnwendung !== undefined && { anwendungsadresse: datenbankAnwendung }),
      };
