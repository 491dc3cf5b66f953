import { beforeAll, describe, expect, test } from 'vitest';
import { kuerzeProtokoll, legeJobcenterAn } from '#adapters/postgres';
import { testdatenbank, wert } from './testdatenbank.ts';

const db = testdatenbank();
const JOBCENTER = ['05315', '09162'];

/** Entries of any age, as a backup brings them back. */
const trageEin = async (jobcenter: string, monate: number): Promise<void> => {
  const { eigentuemer } = db();
  await eigentuemer.query('begin');
  await eigentuemer.query('set local role stellwerk_sicherung');
  await eigentuemer.query(
    `insert into protokoll (jobcenter, zeitpunkt, vorgang, gegenstand)
     values ($1, now() - make_interval(months => $2::int), 'probe', $2::text)`,
    [jobcenter, monate],
  );
  await eigentuemer.query('commit');
};

const liesAlles = async (jobcenter: string): Promise<readonly Record<string, unknown>[]> => {
  const { anwendung } = db();
  await anwendung.query('begin');
  await anwendung.query(
    `select set_config('stellwerk.jobcenter', $1, true), set_config('stellwerk.zugriff', 'schreiben', true)`,
    [jobcenter],
  );
  const { rows } = await anwendung.query<Record<string, unknown>>(
    'select vorgang, gegenstand, konto, nachher from protokoll order by id',
  );
  await anwendung.query('rollback');
  return rows;
};

const codeVon = async (lauf: Promise<unknown>): Promise<string> =>
  lauf.then(
    () => 'ging',
    (fehler: unknown) => String((fehler as { code?: string }).code),
  );

beforeAll(async () => {
  for (const nummer of JOBCENTER)
    wert(await legeJobcenterAn(db().vorrat, { nummer, name: nummer, modus: 'ge' }));
  for (const monate of [1, 7, 23, 25, 30]) await trageEin('05315', monate);
  await trageEin('09162', 2);
  await db().eigentuemer.query(
    `insert into betriebsprotokoll (zeitpunkt, vorgang) values (now() - interval '30 months', 'alt'), (now(), 'neu')`,
  );
});

describe('Das Protokoll', () => {
  test('verliert, was älter ist als die Frist, und sagt es; Jüngeres und andere Jobcenter bleiben', async () => {
    expect(await kuerzeProtokoll(db().vorrat, 24)).toBe(2);
    const zeilen = await liesAlles('05315');
    expect(zeilen.map(z => z['gegenstand'])).toEqual(['1', '7', '23', 'protokoll']);
    expect(zeilen.at(-1)).toMatchObject({
      vorgang: 'protokoll.gekuerzt',
      konto: null,
      nachher: { eintraege: 2 },
    });
    expect(await liesAlles('09162')).toHaveLength(1);
    const betrieb = await db().eigentuemer.query('select vorgang from betriebsprotokoll');
    expect(betrieb.rows).toEqual([{ vorgang: 'neu' }]);
  });

  test('sagt nichts, wo nichts zu löschen war', async () => {
    expect(await kuerzeProtokoll(db().vorrat, 24)).toBe(0);
    expect(await liesAlles('05315')).toHaveLength(4);
  });

  test('behält ein halbes Jahr, wie kurz die Frist auch genannt wird', async () => {
    for (const monate of [5, 0, -12])
      expect(await codeVon(kuerzeProtokoll(db().vorrat, monate))).toBe('SW005');
    expect(await liesAlles('05315')).toHaveLength(4);
  });

  test('gibt auch der Rolle, die kürzt, nichts Jüngeres her, und sie liest keinen Inhalt', async () => {
    const { eigentuemer } = db();
    const versuche = async (sql: string): Promise<string> => {
      await eigentuemer.query('begin');
      await eigentuemer.query('set local role stellwerk_aufbewahrung');
      const code = await codeVon(eigentuemer.query(sql));
      await eigentuemer.query('rollback');
      return code;
    };
    expect(await versuche('select vorher from protokoll')).toBe('42501');
    expect(await versuche(`update protokoll set vorgang = 'x'`)).toBe('42501');
    expect(
      await versuche(`insert into protokoll (jobcenter, vorgang, gegenstand) values ('05315', 'x', 'y')`),
    ).toBe('42501');
    expect(await versuche('truncate protokoll')).toBe('42501');
    expect(await versuche(`delete from protokoll where zeitpunkt > now() - interval '5 months'`)).toBe(
      'ging',
    );
    expect(await liesAlles('05315')).toHaveLength(4);
  });

  test('lässt die Anwendung nicht selbst löschen oder ändern', async () => {
    for (const sql of ['delete from protokoll', `update protokoll set vorgang = 'x'`, 'truncate protokoll'])
      expect(await codeVon(db().anwendung.query(sql))).toBe('42501');
  });
});
