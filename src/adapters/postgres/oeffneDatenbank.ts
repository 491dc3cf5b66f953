import { sql } from 'kysely';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import type { ImMandanten } from '#ports';
import { istVerbindungsfehler, nichtErreichbar } from './fehler.ts';
import { erstelleImMandanten, type Datenbanktransaktion } from './imMandanten.ts';
import { liesMigrationen, migriere } from './migriere.ts';
import { richteRollenEin } from './rollen.ts';
import { starteServer, type Server } from './server/starteServer.ts';
import {
  ANWENDUNG,
  erstelleVorrat,
  mitVerbindung,
  zugaengeZumServer,
  zugaengeZurAdresse,
  type Verbindung,
  type Vorrat,
  type Zugaenge,
} from './verbindung.ts';

/** Where the data are: in a folder, with the server that comes along, or in a database of one's own. */
export type Datenbankquelle =
  | Readonly<{ art: 'ordner'; ordner: string }>
  | Readonly<{ art: 'adresse'; adresse: string; anwendungsadresse?: string }>;

/** An open database, migrated, as its application may use it. */
export type Datenbank = Readonly<{
  imMandanten: ImMandanten<Datenbanktransaktion>;
  /** Without an Akteur: for the functions of signing in. Sees no rows. */
  vorrat: Vorrat;
  schliesse(): Promise<void>;
}>;

/** The oldest PostgreSQL that has everything the migrations use. */
const MINDESTENS = 15;

/** Starts or finds the server, makes roles and tables what they must be, and opens the connections of the application. */
export const oeffneDatenbank = async (quelle: Datenbankquelle): Promise<Ergebnis<Datenbank>> => {
  const gefunden = await findeDatenbank(quelle);
  if (!gefunden.ok) return gefunden;
  const { zugaenge, gibFrei } = gefunden.wert;
  try {
    const datenbank = await oeffne(zugaenge, gibFrei);
    if (!datenbank.ok) await gibFrei();
    return datenbank;
  } catch (fehler) {
    await gibFrei();
    throw fehler;
  }
};

/** A database, whatever is in it: how to reach it, and how to let go of it. */
export type GefundeneDatenbank = Readonly<{ zugaenge: Zugaenge; gibFrei(): Promise<void> }>;

/** Starts or finds the server; roles and tables stay what they are. */
export const findeDatenbank = async (quelle: Datenbankquelle): Promise<Ergebnis<GefundeneDatenbank>> => {
  if (quelle.art === 'adresse') {
    const zugaenge = zugaengeZurAdresse(quelle.adresse, quelle.anwendungsadresse);
    return zugaenge.ok ? gelungen({ zugaenge: zugaenge.wert, gibFrei: async () => undefined }) : zugaenge;
  }
  const server = await starteServer(quelle.ordner);
  if (!server.ok) return server;
  try {
    await legeDatenbankAn(server.wert);
    return gelungen({
      zugaenge: zugaengeZumServer(server.wert.verbindung),
      gibFrei: async () => server.wert.beende(),
    });
  } catch (fehler) {
    await server.wert.beende();
    throw fehler;
  }
};

/** Makes roles and tables of a database what they must be; nothing else is opened. */
export const richteDatenbankEin = async (zugaenge: Zugaenge): Promise<Ergebnis<null>> => {
  try {
    return await mitVerbindung(zugaenge.eigentuemer, async eigentuemer => {
      const alt = await zuAlt(eigentuemer);
      if (alt) return alt;
      // Ends with the connection.
      await eigentuemer.query('select pg_advisory_lock(1)');
      const rollen = await richteRollenEin(eigentuemer, zugaenge.kennwort);
      if (!rollen.ok) return rollen;
      const migriert = await migriere(eigentuemer, await liesMigrationen());
      return migriert.ok ? gelungen(null) : migriert;
    });
  } catch (fehler) {
    if (!istVerbindungsfehler(fehler)) throw fehler;
    return misslungen(nichtErreichbar(fehler, zugaenge.wo));
  }
};

const zuAlt = async (verbindung: Verbindung): Promise<Ergebnis<never> | null> => {
  const { rows } = await verbindung.query<{ ausgabe: string }>(
    `select current_setting('server_version') as ausgabe`,
  );
  const gefunden = rows[0]?.ausgabe ?? '';
  return Number.parseInt(gefunden, 10) >= MINDESTENS
    ? null
    : misslungen(melde(datenbankmeldungen.ZU_ALT, '', { gefunden, mindestens: String(MINDESTENS) }));
};

const oeffne = async (zugaenge: Zugaenge, gibFrei: () => Promise<void>): Promise<Ergebnis<Datenbank>> => {
  const eingerichtet = await richteDatenbankEin(zugaenge);
  if (!eingerichtet.ok) return eingerichtet;
  const vorrat = erstelleVorrat(zugaenge.anwendung);
  const zugang = await pruefeZugang(vorrat, zugaenge.wo);
  if (!zugang.ok) {
    await vorrat.destroy();
    return zugang;
  }
  return gelungen({
    imMandanten: erstelleImMandanten(vorrat, zugaenge.wo),
    vorrat,
    schliesse: async () => {
      await vorrat.destroy();
      await gibFrei();
    },
  });
};

/** Whatever an address says: the application works under its own role or not at all. */
const pruefeZugang = async (vorrat: Vorrat, wo: string): Promise<Ergebnis<null>> => {
  try {
    const { rows } = await sql<{ rolle: string }>`select session_user::text as rolle`.execute(vorrat);
    const rolle = rows[0]?.rolle ?? '';
    return rolle === ANWENDUNG
      ? gelungen(null)
      : misslungen(melde(datenbankmeldungen.UEBERSTEUERT, '', { rolle }));
  } catch (fehler) {
    if (!istVerbindungsfehler(fehler)) throw fehler;
    return misslungen(nichtErreichbar(fehler, wo));
  }
};

/** A new server has no database of ours yet. */
const legeDatenbankAn = async ({ verbindung }: Server): Promise<void> =>
  mitVerbindung(zugaengeZumServer(verbindung, 'postgres').eigentuemer, async verwaltung => {
    await verwaltung.query('select pg_advisory_lock(1)');
    const { rowCount } = await verwaltung.query('select from pg_database where datname = $1', [
      verbindung.datenbank,
    ]);
    if (!rowCount) await verwaltung.query(`create database ${verbindung.datenbank}`);
  });
