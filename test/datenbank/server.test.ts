import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { starteServer, zugaengeZumServer, type Server } from '#adapters/postgres';
import { meldungen, verbunden, wert } from './testdatenbank.ts';

let fresh: string;
let folder: string;
let started: Server[];

/** To make a server takes longer than all else here, so each test but one gets a copy. */
beforeAll(async () => {
  fresh = newFolder();
  await wert(await starteServer(fresh)).beende();
});

afterAll(() => fs.rmSync(fresh, { recursive: true, force: true }));

beforeEach(() => {
  folder = newFolder();
  fs.cpSync(path.join(fresh, 'cluster'), path.join(folder, 'cluster'), { recursive: true });
  started = [];
});

afterEach(async () => {
  for (const server of started) await server.beende();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('Der Server eines Datenordners', () => {
  test('behält, was geschrieben wurde, über Ende und Neustart', async () => {
    const first = await start();
    await ask(first, 'create table public.t (wort text); insert into public.t values ($$Größe$$)');
    await first.beende();
    expect(postmaster()).toBeNull();
    const second = await start();
    expect(await ask(second, 'select wort from public.t')).toEqual([{ wort: 'Größe' }]);
  });

  test('ist nur durch einen privaten Ordner zu erreichen, nicht über das Netz', async () => {
    const server = await start();
    const { socketordner } = server.verbindung;
    expect(fs.statSync(socketordner).mode & 0o777).toBe(0o700);
    expect(Buffer.byteLength(`${socketordner}/.s.PGSQL.5432`)).toBeLessThan(100);
    expect(await ask(server, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  });

  test('schreibt sicher, prüft seine Seiten und sortiert unabhängig vom System', async () => {
    const server = await start();
    expect(
      await ask(
        server,
        `select current_setting('fsync') as fsync, current_setting('data_checksums') as sums,
           datlocprovider::text as provider, datlocale as locale from pg_database where datname = 'postgres'`,
      ),
    ).toEqual([{ fsync: 'on', sums: 'on', provider: 'b', locale: 'C.UTF-8' }]);
  });

  test('läuft einmal, auch wenn zwei zugleich starten, und bis der Letzte geht', async () => {
    const [first, second] = await Promise.all([start(), start()]);
    expect(second.verbindung).toEqual(first.verbindung);
    await first.beende();
    expect(await ask(second, 'select 1 as eins')).toEqual([{ eins: 1 }]);
    await second.beende();
    expect(postmaster()).toBeNull();
    expect(fs.existsSync(second.verbindung.socketordner)).toBe(false);
  });

  test('wird von einem anderen Prozess übernommen und bleibt, wenn der ihn startende getötet wird', async () => {
    const other = await startElsewhere();
    const server = await start();
    const pid = postmaster();
    other.kill('SIGKILL');
    await gone(other);
    expect(await ask(server, 'select 1 as eins')).toEqual([{ eins: 1 }]);
    expect(postmaster()).toBe(pid);
    await server.beende();
    expect(postmaster()).toBeNull();
  });

  test('läuft weiter, wenn der übernehmende Prozess zuerst geht', async () => {
    const other = await startElsewhere();
    const server = await start();
    await server.beende();
    expect(postmaster()).not.toBeNull();
    other.stdin?.end();
    await gone(other);
    expect(postmaster()).toBeNull();
  });

  test('verliert nichts Bestätigtes, wenn er dreimal mitten im Schreiben getötet wird', async () => {
    const server = await start();
    await ask(server, 'create table public.t (n integer primary key)');
    const acknowledged: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const victim = postmaster() ?? 0;
      const writing = write(server, acknowledged);
      await until(() => acknowledged.length >= (round + 1) * 50);
      process.kill(victim, 'SIGKILL');
      await writing;
      await until(() => postmaster() !== null && postmaster() !== victim);
    }
    const rows = await ask(server, 'select n from public.t order by n');
    const there = new Set(rows.map(({ n }) => n));
    expect(acknowledged.filter(n => !there.has(n))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThanOrEqual(150);
  });
});

describe('Was ein Absturz hinterlässt, stört nicht:', () => {
  test('eine postmaster.pid, deren Nummer jetzt einem anderen Prozess gehört', async () => {
    const other = await startElsewhere();
    const text = fs.readFileSync(pidFile(), 'utf8');
    const victim = postmaster() ?? 0;
    other.kill('SIGKILL');
    await gone(other);
    process.kill(victim, 'SIGKILL');
    await until(() => postmaster() === null);
    fs.writeFileSync(pidFile(), text.replace(/^\d+/, String(process.pid)));
    const server = await start();
    expect(await ask(server, 'select 1 as eins')).toEqual([{ eins: 1 }]);
  });

  test('ein laufender Server, dessen Socket fort ist', async () => {
    const other = await startElsewhere();
    const socket = fs.readFileSync(pidFile(), 'utf8').split('\n')[4] ?? '';
    const victim = postmaster();
    other.kill('SIGKILL');
    await gone(other);
    fs.rmSync(socket, { recursive: true });
    const server = await start();
    expect(postmaster()).not.toBe(victim);
    expect(await ask(server, 'select 1 as eins')).toEqual([{ eins: 1 }]);
  });

  test('ein halb angelegter Ordner', async () => {
    fs.rmSync(path.join(folder, 'cluster'), { recursive: true });
    fs.mkdirSync(path.join(folder, 'cluster.neu-abc'));
    fs.writeFileSync(path.join(folder, 'cluster.neu-abc', 'PG_VERSION'), '18\n');
    await start();
    expect(fs.readdirSync(folder).filter(name => name.startsWith('cluster'))).toEqual(['cluster']);
  });
});

describe('Mit Gründen lehnt der Start ab:', () => {
  test('Dateien einer anderen Ausgabe von PostgreSQL', async () => {
    fs.writeFileSync(path.join(folder, 'cluster', 'PG_VERSION'), '14\n');
    expect(meldungen(await starteServer(folder))).toMatchObject([
      { code: 'DATENBANK-06', parameter: { gefunden: '14', erwartet: '18' } },
    ]);
  });

  test('beschädigte Dateien, mit den letzten Zeilen von PostgreSQL', async () => {
    fs.rmSync(path.join(folder, 'cluster', 'global', 'pg_control'));
    const [meldung] = meldungen(await starteServer(folder));
    expect(meldung?.code).toBe('DATENBANK-05');
    expect(meldung?.parameter['ausgabe']).toContain('pg_control');
  });

  test('eine Datei, wo der Ordner sein soll', async () => {
    fs.writeFileSync(path.join(folder, 'datei'), '');
    expect(meldungen(await starteServer(path.join(folder, 'datei')))).toMatchObject([
      { code: 'DATENBANK-02' },
    ]);
  });
});

/** Private, as a folder below /root is. */
function newFolder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-server-'));
  fs.chmodSync(made, 0o700);
  return made;
}

async function start(): Promise<Server> {
  const server = wert(await starteServer(folder));
  started.push(server);
  return server;
}

async function startElsewhere(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./serverprozess.ts', import.meta.url)), folder],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  await new Promise(resolve => child.stdout.once('data', resolve));
  return child;
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null)
    await new Promise(resolve => child.once('exit', resolve));
}

const pidFile = (): string => path.join(folder, 'cluster', 'postmaster.pid');

/** The number of the living server; null when there is none. */
function postmaster(): number | null {
  try {
    const pid = Number(fs.readFileSync(pidFile(), 'utf8').split('\n')[0]);
    return fs.readlinkSync(`/proc/${pid}/cwd`) === path.join(folder, 'cluster') ? pid : null;
  } catch {
    return null;
  }
}

async function connect(server: Server): Promise<pg.Client> {
  return verbunden(zugaengeZumServer(server.verbindung, 'postgres').eigentuemer);
}

/** Asks as soon as the server lets us. */
async function ask(server: Server, sql: string): Promise<Record<string, unknown>[]> {
  let client: pg.Client | null = null;
  await until(async () => (client = await connect(server).catch(() => null)) !== null);
  const open = client as pg.Client | null;
  if (open === null) throw new Error('Der Server ist nicht erreichbar.');
  const { rows } = await open.query<Record<string, unknown>>(sql);
  await open.end();
  return rows;
}

/** Writes numbers, one a transaction, until the server dies; those it confirmed are noted. */
async function write(server: Server, acknowledged: number[]): Promise<void> {
  let client: pg.Client | null = null;
  await until(async () => (client = await connect(server).catch(() => null)) !== null);
  const open = client as pg.Client | null;
  try {
    for (;;) {
      const n = (acknowledged.at(-1) ?? 0) + 1000 + Math.trunc(performance.now());
      await open?.query('insert into public.t values ($1)', [n]);
      acknowledged.push(n);
    }
  } catch {
    await open?.end().catch(() => undefined);
  }
}

async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await is())) {
    if (performance.now() > end) throw new Error('Darauf wurde vergeblich gewartet.');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}
