import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import {
  erstelleImMandanten,
  erstelleVorrat,
  liesMigrationen,
  richteDatenbankEin,
  starteServer,
  zugaengeZumServer,
  type Datenbanktransaktion,
  type Server,
  type Vorrat,
  type Zugaenge,
} from '#adapters/postgres';
import { gelungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { ImMandanten } from '#ports';
import { ROOT } from '../werkzeuge/werkzeug.ts';

/** A real database for the tests of one file, as migrations leave it. */
export type Testdatenbank = Readonly<{
  zugaenge: Zugaenge;
  /** Owns the tables. */
  eigentuemer: pg.Client;
  /** A connection of the application. */
  anwendung: pg.Client;
  vorrat: Vorrat;
  imMandanten: ImMandanten<Datenbanktransaktion>;
}>;

/**
 * Opens a database of its own before the tests of a file and throws it away behind them. All files share one server, whose folder stays for the
 * next run; a template for each state of the migrations makes a new database a matter of milliseconds.
 */
export function testdatenbank(): () => Testdatenbank {
  let offen: Testdatenbank;
  let server: Server;
  beforeAll(async () => {
    server = await starteTestserver();
    const name = await neueDatenbank(server, LEER);
    const zugaenge = zugaengeZumServer(server.verbindung, name);
    // The rights on a database are not copied from its template.
    wert(await richteDatenbankEin(zugaenge));
    const eigentuemer = await verbunden(zugaenge.eigentuemer);
    const anwendung = await verbunden(zugaenge.anwendung);
    const vorrat = erstelleVorrat(zugaenge.anwendung, 4);
    offen = {
      zugaenge,
      eigentuemer,
      anwendung,
      vorrat,
      imMandanten: erstelleImMandanten(vorrat, 'im Test', 5),
    };
  });
  afterAll(async () => {
    await offen.vorrat.destroy();
    await offen.eigentuemer.end();
    await offen.anwendung.end();
    const { database } = offen.zugaenge.eigentuemer;
    await wirfWeg(server, database);
    await server.beende();
  });
  return () => offen;
}

/** What new databases are copies of. art: of letters; pruefsumme: of all that decides what is in it; fuelle: once, on top of what migrations leave. */
export type Vorlage = Readonly<{
  art: string;
  pruefsumme: string;
  fuelle(zugaenge: Zugaenge): Promise<void>;
}>;

const LEER: Vorlage = { art: 'leer', pruefsumme: '', fuelle: async () => undefined };

/** The server that all tests share; each user of it calls beende. */
export async function starteTestserver(): Promise<Server> {
  return wert(await (PROGRAMS ? starteServer(FOLDER, gelungen(PROGRAMS)) : starteServer(FOLDER)));
}

export async function wirfWeg(server: Server, database: string | undefined): Promise<void> {
  await beiPostgres(server, async verwaltung => verwaltung.query(`drop database ${database} with (force)`));
}

/** What came out; an error with the messages when nothing did. */
export function wert<T>(ergebnis: Ergebnis<T>): T {
  if (ergebnis.ok) return ergebnis.wert;
  throw new Error(JSON.stringify(ergebnis.meldungen));
}

/** The messages of something that did not come out. */
export function meldungen(ergebnis: Ergebnis<unknown>): readonly Meldung[] {
  if (ergebnis.ok) throw new Error('Das hätte misslingen sollen.');
  return ergebnis.meldungen;
}

/** An open connection. */
export async function verbunden(zugang: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(zugang);
  client.on('error', () => undefined); // Told by the next query.
  await client.connect();
  return client;
}

/** Another PostgreSQL than our own: STELLWERK_TEST_POSTGRES=/usr/lib/postgresql/15/bin. */
const OTHER = process.env['STELLWERK_TEST_POSTGRES'];
const PROGRAMS = OTHER
  ? { ordner: OTHER, ausgabe: String(Number.parseInt(/\d+/.exec(OTHER)?.[0] ?? '', 10)) }
  : null;

const FOLDER = path.join(
  os.tmpdir(),
  `stellwerk-test-${createHash('sha256').update(`${ROOT} ${OTHER}`).digest('hex').slice(0, 12)}`,
);

/** Makes a database like the template and gives its name. The template is made when it is missing. */
export async function neueDatenbank(server: Server, vorlage: Vorlage): Promise<string> {
  const name = `test_${process.pid}_${Math.trunc(performance.now())}`;
  const template = await vorlagenname(vorlage);
  return beiPostgres(server, async verwaltung => {
    await verwaltung.query('select pg_advisory_lock(1)');
    await raeumeAuf(verwaltung, vorlage.art, template);
    const { rowCount } = await verwaltung.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) {
      await verwaltung.query(`create database neu_${template}`);
      const zugaenge = zugaengeZumServer(server.verbindung, `neu_${template}`);
      wert(await richteDatenbankEin(zugaenge));
      await vorlage.fuelle(zugaenge);
      await verwaltung.query(`alter database neu_${template} rename to ${template}`);
    }
    await verwaltung.query(`create database ${name} template ${template}`);
    return name;
  });
}

/** Removes what killed runs and older states of this template left. */
async function raeumeAuf(verwaltung: pg.Client, art: string, template: string): Promise<void> {
  const { rows } = await verwaltung.query<{ datname: string }>(
    `select datname from pg_database where datname ~ $1 and datname <> $2`,
    [`^(test|vorlage_${art}|neu_vorlage_${art})_`, template],
  );
  const alte = rows.filter(
    ({ datname }) => !datname.startsWith('test_') || !lebt(Number(datname.split('_')[1])),
  );
  for (const { datname } of alte) await verwaltung.query(`drop database if exists ${datname} with (force)`);
}

async function vorlagenname({ art, pruefsumme }: Vorlage): Promise<string> {
  const sums = (await liesMigrationen()).map(migration => migration.pruefsumme).join();
  return `vorlage_${art}_${createHash('sha256').update(`${sums} ${pruefsumme}`).digest('hex').slice(0, 12)}`;
}

async function beiPostgres<T>(server: Server, tue: (verwaltung: pg.Client) => Promise<T>): Promise<T> {
  const verwaltung = await verbunden(zugaengeZumServer(server.verbindung, 'postgres').eigentuemer);
  try {
    return await tue(verwaltung);
  } finally {
    await verwaltung.end();
  }
}

function lebt(prozess: number): boolean {
  try {
    return process.kill(prozess, 0);
  } catch {
    return false;
  }
}
