import { createHmac } from 'node:crypto';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { datentypen } from './datentypen.ts';
import type { Serververbindung } from './server/starteServer.ts';
import type { Tabellen } from './tabellen.ts';

/** The role of all requests: it owns nothing, and row level security holds for it. */
export const ANWENDUNG = 'stellwerk_anwendung';

/** A connection for each of our two users of one database, and its name in messages. */
export type Zugaenge = Readonly<{
  wo: string;
  eigentuemer: pg.PoolConfig;
  anwendung: pg.PoolConfig;
  /** The password that the owner gives the application's role; null: it has one, or needs none. */
  kennwort: string | null;
}>;

/** The database of the server that comes with Stellwerk: who reaches the private socket needs no password. */
export const zugaengeZumServer = (
  { socketordner, benutzer, datenbank }: Serververbindung,
  andereDatenbank: string = datenbank,
): Zugaenge => {
  const gemeinsam = { ...ART, host: socketordner, port: 5432, database: andereDatenbank };
  return {
    wo: 'im Datenordner',
    eigentuemer: { ...gemeinsam, user: benutzer },
    anwendung: { ...gemeinsam, user: ANWENDUNG },
    kennwort: null,
  };
};

/**
 * The database at DATABASE_URL, whose user owns the tables. The application signs in as its own role: with anwendungsadresse when given, else
 * with a password that follows from the owner's, so that every process knows it and nobody has to write it down.
 */
export const zugaengeZurAdresse = (adresse: string, anwendungsadresse?: string): Ergebnis<Zugaenge> => {
  const url = liesAdresse(adresse);
  if (!url || !/^postgres(?:ql)?:$/.test(url.protocol))
    return falscheAdresse('sie beginnt nicht mit postgres://');
  if (url.pathname.length < 2) return falscheAdresse('der Name der Datenbank fehlt');
  const wo = `${url.hostname === '' ? 'auf diesem Rechner' : `auf ${url.hostname}`} (${decodeURIComponent(url.pathname.slice(1))})`;
  const eigentuemer = { ...ART, connectionString: url.href };
  if (anwendungsadresse !== undefined) {
    const eigene = liesAdresse(anwendungsadresse);
    if (!eigene) return falscheAdresse('DATABASE_URL_ANWENDUNG ist keine Adresse');
    return gelungen({
      wo,
      eigentuemer,
      anwendung: { ...ART, connectionString: eigene.href },
      kennwort: null,
    });
  }
  const geheim = url.searchParams.get('password') ?? decodeURIComponent(url.password);
  if (geheim === '') return gelungen({ wo, eigentuemer, anwendung: alsAnwendung(url, ''), kennwort: null });
  const kennwort = createHmac('sha256', geheim).update(ANWENDUNG).digest('hex');
  return gelungen({ wo, eigentuemer, anwendung: alsAnwendung(url, kennwort), kennwort });
};

/** Settings in the address would come before our own. */
const liesAdresse = (adresse: string): URL | null => {
  const url = URL.parse(adresse);
  url?.searchParams.delete('options');
  return url;
};

/** Name and password as parameters come before those in front of the host, and are possible without a host. */
const alsAnwendung = (adresse: URL, kennwort: string): pg.PoolConfig => {
  const url = new URL(adresse);
  url.username = '';
  url.password = '';
  url.searchParams.set('user', ANWENDUNG);
  if (kennwort === '') url.searchParams.delete('password');
  else url.searchParams.set('password', kennwort);
  return { ...ART, connectionString: url.href };
};

/** A database that does not answer for so long is taken for gone; the longest question of ours takes a second. */
const ANTWORT_HOECHSTENS_MS = 30_000;

/** Connections of the application, and the query builder on them. A connection that is lost is told by the query that needed it, and by nothing else. */
export const erstelleVorrat = (zugang: pg.PoolConfig, hoechstens = 10): Vorrat => {
  const pool = new pg.Pool({
    ...zugang,
    max: hoechstens,
    idleTimeoutMillis: 30_000,
    query_timeout: ANTWORT_HOECHSTENS_MS,
  });
  pool.on('error', () => undefined);
  pool.on('connect', verbindung => verbindung.on('error', () => undefined));
  return new Kysely<Tabellen>({ dialect: new PostgresDialect({ pool }) });
};

/** Does something on one connection, which is closed behind it. */
export const mitVerbindung = async <T>(
  zugang: pg.PoolConfig,
  tue: (verbindung: Verbindung) => Promise<T>,
): Promise<T> => {
  const pool = new pg.Pool({ ...zugang, max: 1 });
  pool.on('error', () => undefined);
  try {
    const verbindung = await verbinde(pool);
    verbindung.on('error', () => undefined);
    try {
      return await tue(verbindung);
    } finally {
      verbindung.release(true);
    }
  } finally {
    await pool.end();
  }
};

const verbinde = async (pool: pg.Pool) => pool.connect();

/** One connection: what it begins, it ends. */
export type Verbindung = Pick<Awaited<ReturnType<typeof verbinde>>, 'query'>;

/** The query builder with its connections; destroy() closes them. */
export type Vorrat = Kysely<Tabellen>;

/** How every connection is: names are looked up in our schema only, times are UTC. */
const ART = {
  types: datentypen,
  options: '-c search_path=stellwerk -c timezone=UTC -c datestyle=ISO -c client_min_messages=warning',
  application_name: 'stellwerk',
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
} as const satisfies pg.PoolConfig;

const falscheAdresse = (grund: string): Ergebnis<never> =>
  misslungen(melde(datenbankmeldungen.ADRESSE, '', { grund }));
