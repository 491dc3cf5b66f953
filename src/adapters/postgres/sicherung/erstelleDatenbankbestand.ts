import { misslungen, type Ergebnis } from '#domain/werte';
import type { Datenbankbestand } from '#ports';
import { istVerbindungsfehler, nichtErreichbar } from '../fehler.ts';
import { liesMigrationen } from '../migriere.ts';
import { richteRollenEin } from '../rollen.ts';
import { mitVerbindung, type Verbindung, type Zugaenge } from '../verbindung.ts';
import { fuelleBestand } from './fuelleBestand.ts';
import { liesBestand } from './liesBestand.ts';

/** The port {@link Datenbankbestand} on a database. Reading changes nothing, not even what an upgrade would. */
export const erstelleDatenbankbestand = (zugaenge: Zugaenge): Datenbankbestand => {
  const alsEigentuemer = async <T>(
    tue: (verbindung: Verbindung) => Promise<Ergebnis<T>>,
  ): Promise<Ergebnis<T>> => {
    try {
      return await mitVerbindung(zugaenge.eigentuemer, tue);
    } catch (fehler) {
      if (!istVerbindungsfehler(fehler)) throw fehler;
      return misslungen(nichtErreichbar(fehler, zugaenge.wo));
    }
  };
  return {
    bekannt: async () =>
      (await liesMigrationen()).map(({ nummer, name, pruefsumme }) => ({ nummer, name, pruefsumme })),
    lies: async tue => alsEigentuemer(async verbindung => liesBestand(verbindung, tue)),
    fuelle: async (inhalt, datei, vorAbschluss) =>
      alsEigentuemer(async verbindung => {
        const rollen = await richteRollenEin(verbindung, zugaenge.kennwort);
        return rollen.ok ? fuelleBestand(verbindung, inhalt, datei, vorAbschluss) : rollen;
      }),
  };
};
