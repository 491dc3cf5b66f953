import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleDatenbankbestand, migriere, liesMigrationen, type Zugaenge } from '#adapters/postgres';
import { lagerdateien, liesSicherung, schreibeSicherung } from '#adapters/sicherung';
import { sichereBestand, stelleBestandWiederHer } from '#application';
import { meldungen, testdatenbank, verbunden, wert } from '../datenbank/testdatenbank.ts';

const db = testdatenbank();
let folder: string;
let backup: string;
const emptied: { client: pg.Client; name: string }[] = [];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-sicherung-'));
  await fillDatabase();
  fillStore();
  backup = path.join(folder, 'sicherung.tar');
  await makeBackup(backup);
});

afterAll(async () => {
  for (const { client, name } of emptied) {
    await client.end();
    await db().eigentuemer.query(`drop database if exists ${name} with (force)`);
  }
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('Eine Sicherung', () => {
  test('enthält jede Tabelle, jede Datei des Lagers und nicht den Schlüssel', async () => {
    const { manifest } = await contents(backup);
    expect(manifest.tabellen.map(t => t.name).toSorted()).toEqual(await tableNames(db().eigentuemer));
    expect(manifest.dateien.map(({ name }) => name)).toEqual([
      'lager/05315/2026-10-31-abc/personen.parquet',
      'lager/05315/manifest.json',
      'aggregate/05315/05315/amtlich.json',
    ]);
    expect(fs.readFileSync(backup).includes('streng geheim')).toBe(false);
    expect(fs.statSync(backup).mode & 0o777).toBe(0o600);
  });

  test('ist ein Archiv, das auch tar lesen kann', async () => {
    const list = execFileSync('tar', ['-tf', backup], { encoding: 'utf8' }).trim().split('\n');
    expect(list[0]).toBe('tabellen/jobcenter.ndjson');
    expect(list.at(-1)).toBe('manifest.json');
  });

  test('kommt in einer leeren Datenbank und einem leeren Ordner genau so wieder', async () => {
    const target = await emptyTarget();
    const manifest = wert(await restore(backup, target));
    expect(manifest.tabellen.find(t => t.name === 'kommentar')?.zeilen).toBe(3);
    expect(await everything(target.client)).toEqual(await everything(db().eigentuemer));
    for (const name of FILES)
      expect(fs.readFileSync(path.join(target.folder, name))).toEqual(
        fs.readFileSync(path.join(folder, 'daten', name)),
      );
    expect(wert(await migriere(target.client, await liesMigrationen()))).toBe(0);
  });

  test('lässt danach alles wie sonst sein: Verweise, Auslöser, gezählte Schlüssel', async () => {
    const target = await emptyTarget();
    wert(await restore(backup, target));
    expect(await shape(target.client)).toEqual(await shape(db().eigentuemer));
    await asBackup(target.client, async () =>
      target.client.query(`insert into betriebsprotokoll (vorgang) values ('danach')`),
    );
    const [last] = await rows(target.client, `select max(id)::int as id from betriebsprotokoll`);
    const [before] = await rows(db().eigentuemer, `select max(id)::int as id from betriebsprotokoll`);
    expect(Number(last?.['id'])).toBeGreaterThan(Number(before?.['id']));
    await expect(target.client.query('delete from protokoll')).rejects.toThrow('only added');
  });

  test('sieht nur einen Augenblick, während andere weiter schreiben', async () => {
    const target = path.join(folder, 'gleichzeitig.tar');
    const bestand = erstelleDatenbankbestand(db().zugaenge);
    const written = await sichereBestand({
      datenbank: {
        ...bestand,
        lies: async tue =>
          bestand.lies(async snapshot => {
            await asBackup(db().eigentuemer, async () =>
              db().eigentuemer.query(`insert into betriebsprotokoll (vorgang) values ('zu spät')`),
            );
            return tue(snapshot);
          }),
      },
      dateien: lagerdateien(path.join(folder, 'daten')),
      schreiber: wert(await schreibeSicherung(target, 'x', new Date())),
      version: '0.1.0',
      jetzt: () => new Date().toISOString(),
    });
    const table = wert(written).manifest.tabellen.find(t => t.name === 'betriebsprotokoll');
    expect(fs.readFileSync(target, 'utf8')).not.toContain('zu spät');
    expect(table?.zeilen).toBe(2);
  });
});

describe('Nicht wiederhergestellt wird,', () => {
  test('wo schon Daten sind', async () => {
    const target = await emptyTarget();
    wert(await restore(backup, target));
    for (const store of ['lager', 'aggregate'])
      fs.rmSync(path.join(target.folder, store), { recursive: true });
    expect(meldungen(await restore(backup, target))).toMatchObject([
      { code: 'SICHERUNG-05', parameter: { was: expect.stringContaining('„jobcenter“') } },
    ]);
    expect(fs.existsSync(path.join(target.folder, 'lager'))).toBe(false);
  });

  test('wo schon Lieferungen sind', async () => {
    const target = await emptyTarget();
    fs.mkdirSync(path.join(target.folder, 'lager'));
    fs.writeFileSync(path.join(target.folder, 'lager', 'datei'), '');
    expect(meldungen(await restore(backup, target))).toMatchObject([{ code: 'SICHERUNG-05' }]);
  });

  test('was beschädigt ist, an welcher Stelle auch immer', async () => {
    const bytes = fs.readFileSync(backup);
    const within = bytes.indexOf('Warum?');
    for (const [name, broken] of [
      ['gekippt', flipped(bytes, within)],
      ['abgeschnitten', bytes.subarray(0, within)],
      ['ohne Ende', bytes.subarray(0, bytes.length - 4096)],
    ] as const) {
      const target = await emptyTarget();
      expect([name, meldungen(await restore(file(broken), target)).map(m => m.code)]).toEqual([
        name,
        ['SICHERUNG-02'],
      ]);
      expect(await tableNames(target.client)).toEqual([]);
    }
  });

  test('was keine Sicherung ist', async () => {
    for (const other of [Buffer.from('Guten Tag'), Buffer.alloc(0), Buffer.alloc(2048, 'x')]) {
      const target = await emptyTarget();
      expect(meldungen(await restore(file(other), target))).toMatchObject([{ code: 'SICHERUNG-01' }]);
    }
  });

  test('was ein neueres Stellwerk geschrieben hat', async () => {
    for (const change of [
      { format: 'stellwerk-sicherung/2' },
      { migrationen: [{ nummer: 9999, name: '9999-spaeter', pruefsumme: 'a'.repeat(64) }] },
    ]) {
      const target = await emptyTarget();
      const changed = await withManifest(change);
      expect(meldungen(await restore(changed, target))).toMatchObject([
        { code: 'SICHERUNG-03', parameter: { version: '0.1.0' } },
      ]);
    }
  });

  test('was aus anderen Tabellen stammt', async () => {
    const target = await emptyTarget();
    const changed = await withManifest({
      migrationen: [{ nummer: 1, name: '0001-anders', pruefsumme: 'a'.repeat(64) }],
    });
    expect(meldungen(await restore(changed, target))).toMatchObject([{ code: 'SICHERUNG-04' }]);
  });

  test('was Dateien außerhalb des Lagers schreiben will', async () => {
    const target = await emptyTarget();
    const bad = await writeArchive([['lager/../../boese', 'x']], parts => ({ tabellen: [], dateien: parts }));
    expect(meldungen(await restore(bad, target))).toMatchObject([{ code: 'SICHERUNG-02' }]);
  });

  test('was die Datenbank nicht annimmt: dann bleibt sie leer, und im Lager liegt nichts', async () => {
    const target = await emptyTarget();
    const bad = await writeArchive(
      [
        ['tabellen/jobcenter.ndjson', '["a","A","zkt"]\n["b","B","unbekannt"]\n'],
        ['lager/a/manifest.json', '{}'],
      ],
      ([table, ...files]) => ({
        tabellen: [{ name: 'jobcenter', spalten: ['nummer', 'name', 'modus'], zeilen: 2, datei: table }],
        dateien: files,
      }),
    );
    expect(meldungen(await restore(bad, target))).toMatchObject([
      { code: 'SICHERUNG-08', parameter: { tabelle: 'jobcenter', grund: '23514' } },
    ]);
    expect((await everything(target.client)).get('jobcenter')).toEqual([]);
    expect(fs.readdirSync(target.folder)).toEqual([]);
  });
});

describe('Geschrieben wird eine Sicherung nur', () => {
  test('als neue Datei; in einem Ordner mit Tag und Uhrzeit', async () => {
    expect(meldungen(await schreibeSicherung(backup, 'x', new Date()))).toMatchObject([
      { code: 'SICHERUNG-09' },
    ]);
    const written = await makeBackup(folder, 'stellwerk-2026.tar');
    expect(written).toBe(path.join(folder, 'stellwerk-2026.tar'));
  });

  test('wenn sich das Lager dabei nicht ändert; sonst bleibt nichts von ihr', async () => {
    const target = path.join(folder, 'neu', 'sicherung.tar');
    const dateien = lagerdateien(path.join(folder, 'daten'));
    let looks = 0;
    const result = await sichereBestand({
      datenbank: erstelleDatenbankbestand(db().zugaenge),
      dateien: { ...dateien, merkmal: async () => String((looks += 1)) },
      schreiber: wert(await schreibeSicherung(target, 'x', new Date())),
      version: '0.1.0',
      jetzt: () => new Date().toISOString(),
    });
    expect(meldungen(result)).toMatchObject([{ code: 'SICHERUNG-07' }]);
    expect(fs.readdirSync(path.dirname(target))).toEqual([]);
  });
});

type Target = Readonly<{ zugaenge: Zugaenge; client: pg.Client; folder: string }>;

let targets = 0;

async function emptyTarget(): Promise<Target> {
  targets += 1;
  const name = `test_${process.pid}_leer_${targets}`;
  await db().eigentuemer.query(`create database ${name}`);
  const { eigentuemer, anwendung, ...rest } = db().zugaenge;
  const zugaenge = {
    ...rest,
    eigentuemer: { ...eigentuemer, database: name },
    anwendung: { ...anwendung, database: name },
  };
  const client = await verbunden(zugaenge.eigentuemer);
  emptied.push({ client, name });
  const own = path.join(folder, `ziel-${targets}`);
  fs.mkdirSync(own);
  return { zugaenge, client, folder: own };
}

async function makeBackup(nach: string, name = 'sicherung.tar'): Promise<string> {
  const written = await sichereBestand({
    datenbank: erstelleDatenbankbestand(db().zugaenge),
    dateien: lagerdateien(path.join(folder, 'daten')),
    schreiber: wert(await schreibeSicherung(nach, name, new Date())),
    version: '0.1.0',
    jetzt: () => '2026-11-21T20:00:00.000Z',
  });
  return wert(written).datei;
}

async function restore(datei: string, { zugaenge, folder: daten }: Target) {
  const leser = await liesSicherung(datei);
  if (!leser.ok) return leser;
  return stelleBestandWiederHer({
    datei,
    leser: leser.wert,
    datenbank: erstelleDatenbankbestand(zugaenge),
    dateien: lagerdateien(daten),
  });
}

type Manifest = { tabellen: { name: string; zeilen: number }[]; dateien: { name: string }[] };

async function contents(datei: string): Promise<{ manifest: Manifest; text: string }> {
  const leser = wert(await liesSicherung(datei));
  const lines: string[] = [];
  for await (const bundle of leser.zeilen('manifest.json')) lines.push(...bundle);
  return { manifest: JSON.parse(lines.join('\n')) as Manifest, text: lines.join('\n') };
}

async function* one(text: string): AsyncIterable<string> {
  yield text;
}

/** The same backup, which says something else about itself. */
async function withManifest(change: Readonly<Record<string, unknown>>): Promise<string> {
  const { manifest } = await contents(backup);
  const target = path.join(folder, `geaendert-${(targets += 1)}.tar`);
  const schreiber = wert(await schreibeSicherung(target, 'x', new Date()));
  await schreiber.schreibe('manifest.json', one(JSON.stringify({ ...manifest, ...change })));
  await schreiber.uebernimm();
  return target;
}

type Part = Readonly<{ name: string; bytes: number; pruefsumme: string }>;

async function writeArchive(
  parts: readonly (readonly [name: string, text: string])[],
  manifestOf: (written: readonly Part[]) => object,
): Promise<string> {
  const target = path.join(folder, `gebaut-${(targets += 1)}.tar`);
  const schreiber = wert(await schreibeSicherung(target, 'x', new Date()));
  const written: Part[] = [];
  for (const [name, text] of parts) written.push(await schreiber.schreibe(name, one(text)));
  const { manifest } = await contents(backup);
  const text = JSON.stringify({ ...manifest, zaehler: [], ...manifestOf(written) });
  await schreiber.schreibe('manifest.json', one(text));
  await schreiber.uebernimm();
  return target;
}

function file(bytes: Uint8Array): string {
  const target = path.join(folder, `datei-${(targets += 1)}.tar`);
  fs.writeFileSync(target, bytes);
  return target;
}

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

async function rows(client: pg.Client, sql: string): Promise<Record<string, unknown>[]> {
  return asBackup(client, async () => (await client.query<Record<string, unknown>>(sql)).rows);
}

async function asBackup<T>(client: pg.Client, tue: () => Promise<T>): Promise<T> {
  await client.query('set role stellwerk_sicherung');
  try {
    return await tue();
  } finally {
    await client.query('reset role');
  }
}

async function tableNames(client: pg.Client): Promise<string[]> {
  const { rows: found } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class where relnamespace = to_regnamespace('stellwerk') and relkind = 'r' and relname <> 'migration' order by 1`,
  );
  return found.map(({ name }) => name);
}

/** Every row of every table as PostgreSQL writes it. */
async function everything(client: pg.Client): Promise<Map<string, unknown[]>> {
  const all = new Map<string, unknown[]>();
  for (const name of await tableNames(client))
    all.set(name, await rows(client, `select t::text as row from stellwerk.${name} t order by 1`));
  return all;
}

/** Constraints and triggers as they are. */
async function shape(client: pg.Client): Promise<unknown> {
  const { rows: found } = await client.query(
    `select conrelid::regclass::text as table, conname::text as name, condeferrable::text as state from pg_constraint where connamespace = 'stellwerk'::regnamespace
     union all select tgrelid::regclass::text, tgname::text, tgenabled::text from pg_trigger where not tgisinternal
     order by 1, 2, 3`,
  );
  return found;
}

/** Rows that point to later ones, texts with everything in them, bytes, keys that are counted. */
async function fillDatabase(): Promise<void> {
  const { eigentuemer } = db();
  const child = '00000000-0000-4000-8000-000000000001';
  const parent = 'ffffffff-0000-4000-8000-000000000001';
  const text = 'Größe\n"Zeile", \\ und\tTab 🚉 null';
  await asBackup(eigentuemer, async () => {
    await eigentuemer.query(`insert into jobcenter values ('05315', $1, 'ge'), ('09162', 'B', 'zkt')`, [
      text,
    ]);
    await eigentuemer.query(
      `insert into organisationseinheit (jobcenter, id, name, uebergeordnet) values ('05315', $1, 'Team', $2), ('05315', $2, 'Bereich', null)`,
      [child, parent],
    );
    await eigentuemer.query(
      `insert into konto (jobcenter, id, anmeldename, name, kennwort, geheimnis, letzter_schritt, notfallcodes, land) values ('05315', $1, 'maria', 'Maria', 'x', 'versiegelt', 9007199254740993, '{a,"b,c",NULL}', '{}')`,
      [child],
    );
    await eigentuemer.query(
      `insert into plan (jobcenter, id, jahr, vorlage, titel, angelegt_von, angelegt_am) values ('05315', $1, 2027, 'nrw-2023', $2, $1, '2026-11-21 18:40:19.123456+00')`,
      [child, text],
    );
    await eigentuemer.query(
      `insert into planfassung (jobcenter, id, plan, nummer) values ('05315', $1, $1, 1)`,
      [child],
    );
    await eigentuemer.query(
      `insert into planteil (jobcenter, planfassung, oben, position, inhalt) values ('05315', $1, 'haushalt', 0, $2)`,
      [child, '{"z":1,\n  "a":[1.50, "Ä"]}'],
    );
    await eigentuemer.query(
      `insert into planbeilage (jobcenter, plan, name, inhalt) values ('05315', $1, 'bild.png', $2)`,
      [child, Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256))],
    );
    await eigentuemer.query(
      `insert into kommentar (jobcenter, id, planfassung, adresse, text, antwort_auf) values ('05315', $1, $1, 'a', 'Warum?', $2), ('05315', $2, $1, 'a', $3, null), ('05315', '11111111-0000-4000-8000-000000000001', $1, 'b', '', null)`,
      [child, parent, text],
    );
    await eigentuemer.query(
      `insert into betriebsprotokoll (vorgang, einzelheiten) values ('fehlversuch', '{"b":1, "a":2}'), ('x', null)`,
    );
    await eigentuemer.query(`insert into sperrstand values ('schluessel', 3, now())`);
  });
  await db().anwendung.query('begin');
  await db().anwendung.query(
    `select set_config('stellwerk.jobcenter', '05315', true), set_config('stellwerk.zugriff', 'schreiben', true)`,
  );
  await db().anwendung.query(`select protokolliere('plan.geaendert', 'plan', '1', '{"x":2}')`);
  await db().anwendung.query('commit');
}

const FILES = [
  'lager/05315/manifest.json',
  'lager/05315/2026-10-31-abc/personen.parquet',
  'aggregate/05315/05315/amtlich.json',
];

function fillStore(): void {
  const published = path.join(folder, 'daten', 'aggregate', '05315', '05315');
  fs.mkdirSync(published, { recursive: true });
  fs.writeFileSync(path.join(published, 'amtlich.json'), '{"format":"stellwerk-amtlichbestand/1"}');
  const store = path.join(folder, 'daten', 'lager', '05315');
  fs.mkdirSync(path.join(store, '2026-10-31-abc'), { recursive: true });
  fs.writeFileSync(path.join(store, 'manifest.json'), '{"format":"stellwerk-lager/1"}');
  fs.writeFileSync(path.join(store, '.sperre'), '1');
  fs.writeFileSync(path.join(store, '2026-10-31-abc', 'personen.parquet'), Buffer.alloc(700_001, 'PAR1'));
  fs.writeFileSync(path.join(folder, 'daten', 'schluessel'), 'streng geheim');
}
