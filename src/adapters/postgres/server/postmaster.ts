import { spawn } from 'node:child_process';
import { chmod, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { datenbankmeldungen } from '#contract';
import { gelungen, melde, misslungen, type Ergebnis } from '#domain/werte';
import { alsGewoehnlicherBenutzer } from './ausfuehren.ts';
import { clusterIn, letzteZeilen } from './cluster.ts';
import { istBereit, liesPostmaster, type Postmaster } from './postmasterdatei.ts';
import { programmumgebung, type Programme } from './programme.ts';
import { arbeitetIn, prozesseIn, sende, warteBis } from './prozess.ts';
import { raeumeSocketordner, richteSocketordnerEin, SOCKET } from './socketordner.ts';

/** Recovery after a crash of a large database takes its time. */
const START_MS = 120_000;
const ENDE_MS = 60_000;
const PROTOKOLL_BYTES = 10_000_000;

/** The server that runs on this folder, once it is ready; null when there is none. One whose socket is gone is stopped. */
export const laufenderPostmaster = async (ordner: string): Promise<Postmaster | null> => {
  const gefunden = await liesPostmaster(ordner);
  if (!gefunden || !(await arbeitetIn(gefunden.prozess, clusterIn(ordner)))) return null;
  await warteBis(async () => (await istBereit(ordner)) || !(await laeuft(ordner)), START_MS);
  const erreichbar = (await stat(path.join(gefunden.socketordner, SOCKET)).catch(() => null)) !== null;
  if (erreichbar && (await istBereit(ordner)) && (await laeuft(ordner))) return gefunden;
  await beendePostmaster(ordner);
  return null;
};

/** Is there a server on this folder, ready or on its way? */
export const laeuft = async (ordner: string): Promise<boolean> => {
  const gefunden = await liesPostmaster(ordner);
  return gefunden !== null && arbeitetIn(gefunden.prozess, clusterIn(ordner));
};

/** Starts a server on files that are there. socketordner: where the one before had its socket. */
export const startePostmaster = async (
  ordner: string,
  programme: Programme,
  socketordner?: string,
): Promise<Ergebnis<Postmaster>> => {
  await raeumeAltes(ordner, socketordner);
  // A copied folder may be open to others, which PostgreSQL refuses; when it is not ours to close, it says so.
  await chmod(clusterIn(ordner), 0o700).catch(() => undefined);
  const aufruf = await alsGewoehnlicherBenutzer(path.join(programme.ordner, 'postgres'));
  if (!aufruf.ok) return aufruf;
  const ziel = await richteSocketordnerEin(socketordner);
  const protokoll = path.join(ordner, 'postgres.log');
  const [befehl = '', ...worte] = [...aufruf.wert, '-D', clusterIn(ordner), ...einstellungen(ziel)];
  const griff = await oeffneProtokoll(protokoll);
  const kind = spawn(befehl, worte, {
    env: await programmumgebung(programme, ordner),
    stdio: ['ignore', griff.fd, griff.fd],
    detached: true,
  });
  let vorbei = false;
  kind.once('exit', () => (vorbei = true)).once('error', () => (vorbei = true));
  kind.unref();
  await griff.close();
  await warteBis(async () => vorbei || (await istBereit(ordner, kind.pid)), START_MS);
  const postmaster = await liesPostmaster(ordner);
  if (postmaster && postmaster.prozess === kind.pid && !vorbei) return gelungen(postmaster);
  // One that is still recovering goes on, and the next start takes it over.
  if (vorbei) await raeumeSocketordner(ziel);
  const ausgabe = letzteZeilen(await readFile(protokoll, 'utf8').catch(() => ''));
  return misslungen(melde(datenbankmeldungen.START, '', { ordner, protokoll, ausgabe }));
};

/** Stops the server of this folder: open transactions are undone, everything acknowledged is on disk. */
export const beendePostmaster = async (ordner: string): Promise<void> => {
  const gefunden = await liesPostmaster(ordner);
  if (!gefunden) return;
  const cluster = clusterIn(ordner);
  const still = async (): Promise<boolean> => !(await arbeitetIn(gefunden.prozess, cluster));
  if (!(await still())) sende(gefunden.prozess, 'SIGINT');
  // The next start recovers from the log, as after a crash.
  if (!(await warteBis(still, ENDE_MS)))
    for (const prozess of await prozesseIn(cluster)) sende(prozess, 'SIGQUIT');
  await warteBis(async () => (await prozesseIn(cluster)).length === 0, ENDE_MS);
  await raeumeSocketordner(gefunden.socketordner);
};

/**
 * Clears what a killed server leaves. Its other processes end by themselves; as long as one of them works nothing may start. Its
 * postmaster.pid is only in the way when its number belongs to somebody else by now: PostgreSQL would take that for a running server.
 */
const raeumeAltes = async (ordner: string, behalten: string | undefined): Promise<void> => {
  const alt = await liesPostmaster(ordner);
  if (!alt) return;
  const frei = await warteBis(async () => (await prozesseIn(clusterIn(ordner))).length === 0, ENDE_MS);
  if (frei) await rm(path.join(clusterIn(ordner), 'postmaster.pid'), { force: true });
  if (alt.socketordner !== behalten) await raeumeSocketordner(alt.socketordner);
};

const einstellungen = (socketordner: string): readonly string[] =>
  [
    'listen_addresses=',
    `unix_socket_directories=${socketordner}`,
    'unix_socket_permissions=0700',
    'port=5432',
    'logging_collector=off',
    'log_destination=stderr',
    'log_line_prefix=%m [%p] ',
    'log_timezone=UTC',
    // What a statement holds may be about persons; the log is not the place for it.
    'log_min_messages=log',
    'log_statement=none',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    'log_parameter_max_length_on_error=0',
    'fsync=on',
    'full_page_writes=on',
    'synchronous_commit=on',
  ].flatMap(wert => ['-c', wert]);

const oeffneProtokoll = async (protokoll: string): Promise<Awaited<ReturnType<typeof open>>> => {
  const groesse = (await stat(protokoll).catch(() => null))?.size ?? 0;
  if (groesse > PROTOKOLL_BYTES) await rename(protokoll, `${protokoll}.alt`);
  return open(protokoll, 'a', 0o600);
};
