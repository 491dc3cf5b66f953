import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type pg from 'pg';
import {
  liesMigrationen,
  migriere,
  richteDatenbankEin,
  zugaengeZurAdresse,
  type Migration,
} from '#adapters/postgres';
import { meldungen, testdatenbank, verbunden, wert } from './testdatenbank.ts';

const db = testdatenbank();
const migration = (nummer: number, sql: string): Migration => ({
  nummer,
  name: `${String(nummer).padStart(4, '0')}-probe`,
  sql,
  pruefsumme: sql,
});

let client: pg.Client;

beforeEach(async () => {
  client = await verbunden({ ...db().zugaenge.eigentuemer });
  await client.query('create database leer');
  await client.end();
  client = await verbunden({ ...db().zugaenge.eigentuemer, database: 'leer' });
});

afterEach(async () => {
  await client.end();
  await db().eigentuemer.query('drop database leer with (force)');
});

describe('Die Migrationen', () => {
  test('laufen einmal, auch wenn zwei zugleich starten', async () => {
    const other = await verbunden({ ...db().zugaenge.eigentuemer, database: 'leer' });
    const all = await liesMigrationen();
    const runs = await Promise.all([migriere(client, all), migriere(other, all)]);
    expect(runs.map(wert).toSorted((a, b) => a - b)).toEqual([0, all.length]);
    expect(wert(await migriere(client, all))).toBe(0);
    await other.end();
  });

  test('sind lückenlos nummeriert', async () => {
    expect((await liesMigrationen()).map(({ nummer }, i) => nummer - i)).toEqual(
      (await liesMigrationen()).map(() => 1),
    );
  });

  test('werden ganz oder gar nicht ausgeführt', async () => {
    const broken = [
      migration(1, 'create table eins ()'),
      migration(2, 'create table zwei (); select falsch'),
    ];
    expect(meldungen(await migriere(client, broken))).toMatchObject([
      { code: 'DATENBANK-17', parameter: { name: '0002-probe' } },
    ]);
    const { rows } = await client.query(
      `select to_regclass('stellwerk.eins') is not null as eins, to_regclass('stellwerk.zwei') as zwei`,
    );
    expect(rows).toEqual([{ eins: true, zwei: null }]);
  });

  test('dürfen nicht nachträglich geändert werden', async () => {
    wert(await migriere(client, [migration(1, 'select 1')]));
    expect(meldungen(await migriere(client, [migration(1, 'select 2')]))).toMatchObject([
      { code: 'DATENBANK-15', parameter: { name: '0001-probe' } },
    ]);
  });

  test('lehnen eine Datenbank ab, die neuer ist als das Programm', async () => {
    wert(await migriere(client, [migration(1, 'select 1'), migration(2, 'select 2')]));
    expect(meldungen(await migriere(client, [migration(1, 'select 1')]))).toMatchObject([
      { code: 'DATENBANK-16', parameter: { gefunden: 2, bekannt: 1 } },
    ]);
  });
});

describe('Ein Eigentümer, der nicht alles darf,', () => {
  const as = async (role: string, rights: string) => {
    await db().eigentuemer.query(`create role ${role} login ${rights}`);
    await client.query(`grant create, connect on database leer to ${role}`);
    const { eigentuemer, anwendung } = db().zugaenge;
    return richteDatenbankEin({
      wo: 'im Test',
      eigentuemer: { ...eigentuemer, user: role, database: 'leer' },
      anwendung,
      kennwort: null,
    });
  };
  const drop = async (role: string) => {
    await client.query(`drop owned by ${role} cascade`);
    await db().eigentuemer.query(`drop role ${role}`);
  };

  test('bekommt das SQL für die Verwaltung des Servers genannt', async () => {
    const [meldung] = meldungen(await as('darf_nichts', 'nocreaterole'));
    expect(meldung?.code).toBe('DATENBANK-13');
    expect(meldung?.parameter['sql']).toContain(
      'grant stellwerk_anmeldung, stellwerk_aufbewahrung, stellwerk_protokoll, stellwerk_sicherung to "darf_nichts";',
    );
    await drop('darf_nichts');
  });

  test('kommt aus, wenn die Verwaltung die Rollen vorbereitet hat, und sieht selbst keine Zeile', async () => {
    await db().eigentuemer.query('create role vorbereitet login noinherit');
    await db().eigentuemer.query(
      'grant stellwerk_anmeldung, stellwerk_aufbewahrung, stellwerk_protokoll, stellwerk_sicherung to vorbereitet',
    );
    await client.query('grant create, connect on database leer to vorbereitet');
    const { eigentuemer, anwendung } = db().zugaenge;
    const owner = { ...eigentuemer, user: 'vorbereitet', database: 'leer' };
    wert(await richteDatenbankEin({ wo: 'im Test', eigentuemer: owner, anwendung, kennwort: null }));
    const own = await verbunden(owner);
    await own.query('set role stellwerk_sicherung');
    await own.query(`insert into jobcenter values ('1', 'Eins', 'ge')`);
    expect((await own.query('select nummer from jobcenter')).rows).toEqual([{ nummer: '1' }]);
    await own.query('reset role');
    expect((await own.query('select nummer from jobcenter')).rows).toEqual([]);
    await own.end();
    await drop('vorbereitet');
  });
});

describe('DATABASE_URL', () => {
  test.each([
    ['mysql://localhost/x', 'sie beginnt nicht mit postgres://'],
    ['stellwerk', 'sie beginnt nicht mit postgres://'],
    ['postgres://localhost', 'der Name der Datenbank fehlt'],
  ])('%s wird abgelehnt', (adresse, grund) => {
    expect(meldungen(zugaengeZurAdresse(adresse))).toMatchObject([
      { code: 'DATENBANK-10', parameter: { grund } },
    ]);
  });

  test('gibt der Anwendung ein Kennwort, das aus dem des Eigentümers folgt und ihn nicht verrät', () => {
    const { wo, anwendung, kennwort } = wert(
      zugaengeZurAdresse('postgres://ich:geheim@db.example/stellwerk'),
    );
    expect(wo).toBe('auf db.example (stellwerk)');
    expect(kennwort).toMatch(/^[0-9a-f]{64}$/);
    expect(anwendung.connectionString).toBe(
      `postgres://db.example/stellwerk?user=stellwerk_anwendung&password=${kennwort}`,
    );
  });

  test('kann unsere Einstellungen nicht verdrängen', () => {
    const { eigentuemer } = wert(
      zugaengeZurAdresse('postgres:///stellwerk?host=/run/pg&user=ich&options=-c%20x=y'),
    );
    expect(eigentuemer.connectionString).toBe('postgres:///stellwerk?host=%2Frun%2Fpg&user=ich');
  });

  test('ohne Server dahinter wird eine Meldung', async () => {
    const zugaenge = wert(zugaengeZurAdresse('postgres://ich:geheim@127.0.0.1:1/stellwerk'));
    expect(meldungen(await richteDatenbankEin(zugaenge))).toMatchObject([
      { code: 'DATENBANK-11', parameter: { grund: 'dort nimmt kein Server Verbindungen an' } },
    ]);
  });
});

describe('Was PostgreSQL schickt, kommt an', () => {
  test.each([
    [`'2026-03-29'::date`, '2026-03-29'],
    [`'2026-11-21 18:40:19.123456+01'::timestamptz`, '2026-11-21T17:40:19.123Z'],
    ['9007199254740991::bigint', 9_007_199_254_740_991],
    [`array['2026-03-29', null]::date[]`, ['2026-03-29', null]],
    [`array['2026-11-21 18:40:19+00'::timestamptz]`, ['2026-11-21T18:40:19.000Z']],
    ['array[1, 2]::bigint[]', [1, 2]],
    [`'{}'::date[]`, []],
    [`12.30::numeric(10, 2)`, '12.30'],
    [`'{"b":1,"a":2}'::json`, { b: 1, a: 2 }],
  ])('%s', async (sql, expected) => {
    expect((await db().anwendung.query(`select ${sql} as x`)).rows).toEqual([{ x: expected }]);
  });

  test('eine ganze Zahl, die nicht genau wäre, ist ein Fehler', async () => {
    await expect(db().anwendung.query('select 9007199254740993::bigint')).rejects.toThrow(RangeError);
  });
});
