import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager, verbinde } from '#adapters/lager';
import { meldungstext } from '#application';
import type { Meldung } from '#domain/werte';
import { kleineLieferung, type Geaenderte } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-feindlich-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const quelleMit = (geaendert: Geaenderte): string =>
  kleineLieferung(path.join(wurzel, String(nummer++)), geaendert);

/** What is found, and how many rows of the file are read and refused. */
const pruefe = async (quelle: string) => {
  const ergebnis = await erstelleLager(path.join(wurzel, 'lager')).pruefe(quelle, () => undefined);
  const befunde: readonly Meldung[] = ergebnis.ok ? ergebnis.wert.befunde : ergebnis.meldungen;
  const datei = ergebnis.ok ? ergebnis.wert.dateien.find(d => d.datei === 'zustaendigkeiten') : undefined;
  return {
    codes: befunde.map(b => b.code),
    texte: befunde.map(meldungstext),
    zeilen: datei?.zeilen ?? 0,
    abgelehnt: datei?.abgelehnt ?? 0,
  };
};

const KOPF = 'person;team;von;bis\n';
const GUT = 'p1;T1;2022-01-01;\n';
const teams = (inhalt: string | Uint8Array): string => quelleMit({ 'zustaendigkeiten.csv': inhalt });

describe('Eine Datei in fremder Schreibweise', () => {
  it.each([
    ['mit Marke am Anfang', `\uFEFF${KOPF}${GUT}`, []],
    ['mit CRLF', `${KOPF}${GUT}`.replaceAll('\n', '\r\n'), []],
    ['mit CR allein', `${KOPF}${GUT}`.replaceAll('\n', '\r'), []],
    ['mit gemischten Zeilenenden', `${KOPF.replace('\n', '\r\n')}${GUT}`, []],
    ['mit Leerzeilen', `${KOPF}\n\n${GUT}\n`, []],
    ['mit Leerzeichen um die Werte', `${KOPF}p1 ; T1;2022-01-01 ;\n`, []],
    ['mit Anführungszeichen', `"person";"team";"von";"bis"\n"p1";"T;1";"2022-01-01";""\n`, []],
    ['mit Semikolon am Ende', `${KOPF}${GUT}`.replaceAll('\n', ';\n'), []],
    ['mit Semikolon am Ende der Kopfzeile', `${KOPF.trim()};\n${GUT}`, []],
    ['in UTF-16', Buffer.from(`\uFEFF${KOPF}${GUT}`, 'utf16le'), ['L-006']],
    ['in UTF-16 ohne Marke', Buffer.from(`${KOPF}${GUT}`, 'utf16le').swap16(), ['L-006']],
  ])('%s wird ganz gelesen', async (_name, inhalt, codes) => {
    expect(await pruefe(teams(inhalt))).toMatchObject({ codes, zeilen: 1, abgelehnt: 0 });
  });

  it('nur mit der Kopfzeile hat keine Sätze', async () => {
    expect(await pruefe(teams(KOPF.trim()))).toMatchObject({ codes: [], zeilen: 0 });
  });

  it.each([
    ['leer', '', 'L-024', 'sie ist leer'],
    ['kein Text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe, 0, 0x9d, 0xd8]), 'L-024', 'keinen Text'],
    ['mit Kommas', `${KOPF}${GUT}`.replaceAll(';', ','), 'L-025', 'mit Kommas getrennt'],
    ['mit Tabulatoren', `${KOPF}${GUT}`.replaceAll(';', '\t'), 'L-025', 'mit Tabulatoren getrennt'],
    ['mit Strichen', `${KOPF}${GUT}`.replaceAll(';', '|'), 'L-025', 'mit senkrechten Strichen'],
    ['mit 5.000 Spalten', `${KOPF.trim()};${Array.from({ length: 5000 }, (_, i) => `s${i}`).join(';')}\n`, 'L-026', '5.004 Spalten'],
    ['mit endloser Kopfzeile', 'x'.repeat(70_000), 'L-024', 'länger als 64 kB'],
    ['mit ganz anderen Spalten', 'a;b;c\n1;2;3\n', 'L-004', 'Die Spalten person, team, von, bis fehlen'],
    ['mit einer Spalte zweimal', `person;team;von;bis;team\n${GUT}`, 'L-023', 'zweimal'],
  ])('%s wird mit einer Meldung abgewiesen', async (_name, inhalt, code, text) => {
    const { codes, texte } = await pruefe(teams(inhalt));
    expect(codes).toEqual([code]);
    expect(texte[0]).toContain(text);
  }); // prettier-ignore

  it('mit unbekannten Spalten wird gelesen und nennt sie in einem Satz', async () => {
    const { codes, texte, zeilen } = await pruefe(teams(`x;person;y;team;von;bis\n1;p1;2;T1;2022-01-01;\n`));
    expect([codes, zeilen]).toEqual([['L-005'], 1]);
    expect(texte[0]).toContain('2 Spalten sind unbekannt und werden nicht gelesen (x, y)');
  });
});

describe('Einzelne Sätze', () => {
  it.each([
    ['NUL', 'p1;T\u0000;2022-01-01;\n', 'L-010', ''],
    ['ein Steuerzeichen', 'p1;T\u0007;2022-01-01;\n', 'L-010', ''],
    ['ein Zeichen, das niemand sieht', 'p1;T\u200B1;2022-01-01;\n', 'L-010', ''],
    ['einen Zeilenumbruch in der Kennung', 'p1;"T\n1";2022-01-01;\n', 'L-010', ''],
    ['das Jahr 0', 'p1;T1;0000-01-01;\n', 'L-010', 'von 1850 bis 2199'],
    ['das Jahr 9999 als Beginn', 'p1;T1;9999-12-31;\n', 'L-010', 'von 1850 bis 2199'],
    ['das Jahr 12022', 'p1;T1;12022-01-01;\n', 'L-010', ''],
    ['einen Tag, den es nicht gibt', 'p1;T1;2023-02-29;\n', 'L-010', ''],
    ['einen Tag in anderer Schreibweise', 'p1;T1;2022-1-1;\n', 'L-010', ''],
    ['„infinity“', 'p1;T1;infinity;\n', 'L-010', ''],
    ['zu wenige Spalten', 'p1;T1\n', 'L-007', 'zu wenige Spalten'],
    ['einen Satz von 70.000 Zeichen', `p1;${'x'.repeat(70_000)};2022-01-01;\n`, 'L-007', '65.536 Zeichen'],
    ['ein Feld mit vielen Zeilen', `p1;"${'x\n'.repeat(300_000)}";2022-01-01;\n`, 'L-029', 'weitere Sätze'],
  ])('mit %s werden abgelehnt, der Rest gelesen', async (_name, satz, code, text) => {
    const { codes, texte, zeilen, abgelehnt } = await pruefe(teams(`${KOPF}${GUT}${satz}${satz}${GUT.replace('p1', 'p2')}`));
    expect([codes, zeilen, abgelehnt]).toEqual([[code], 2, 2]);
    expect(texte[0]).toContain('Satz 2 (Zeile 3)');
    expect(texte[0]).toContain(text);
    expect(texte[0]).toContain('Dazu ein weiterer Satz dieser Art.');
  }); // prettier-ignore

  it('nennen Satz und Zeile, auch hinter Feldern mit Umbruch, Leerzeilen und unlesbaren Sätzen', async () => {
    const { texte } = await pruefe(
      teams(`${KOPF}p1;"T\n1";2022-01-01;\n\n\np2;T1\np1;T1;quatsch;\npX;T1;2022-01-01;\n`),
    );
    expect(texte.map(t => /Satz \d+ \(Zeile \d+\)/.exec(t)?.[0])).toEqual([
      'Satz 2 (Zeile 6)',
      'Satz 1 (Zeile 2)',
      'Satz 3 (Zeile 7)',
      'Satz 4 (Zeile 8)',
    ]);
  });

  it('mit dem 31.12.9999 als Ende sind offen', async () => {
    const { codes, zeilen } = await pruefe(teams(`${KOPF}p1;T1;2022-01-01;9999-12-31\n`));
    expect([codes, zeilen]).toEqual([['L-028'], 1]);
  });

  it('hinter einem offenen Anführungszeichen sperren die Lieferung und nennen seine Stelle', async () => {
    const { codes, texte } = await pruefe(teams(`${KOPF}${GUT}p1;"T1;2022-01-01;\n${GUT.repeat(50_000)}`));
    expect(codes).toEqual(['L-008']);
    expect(texte[0]).toContain('Satz 2 (Zeile 3)');
  });

  it('ohne die Form der Kopfzeile sperren die Lieferung, wenn es zu viele sind', async () => {
    expect((await pruefe(teams(`${KOPF}${'p1;T1\n'.repeat(60_000)}`))).codes).toEqual(['L-037']);
  });

  it('mit Beträgen werden auf den Cent gelesen, in jeder erlaubten Schreibweise und in keiner anderen', async () => {
    const gute = ['563', '563,5', '563,50', '563.50', '0563,00', '0', '9999999999,99'];
    const falsche = ['-1', '1.563,00', '1e3', '+5', '5,', ',5', '1_000', '5,123', '10000000000', '٣'];
    const saetze = [...gute, ...falsche].map((b, i) => `b${i};2025-01;${b};0`).join('\n');
    const lager = erstelleLager(path.join(wurzel, 'lager'));
    const quelle = quelleMit({ 'leistungen.csv': `bg;monat;llu;luh\n${saetze}\nb1;2025-02;0;0\n` });
    const ergebnis = await lager.pruefe(quelle, () => undefined);
    const datei = ergebnis.ok ? ergebnis.wert.dateien.find(d => d.datei === 'leistungen') : undefined;
    expect(datei).toMatchObject({ zeilen: gute.length + 1, abgelehnt: falsche.length });
    const gezaehlt = await lager.zaehle({ art: 'quelle', pfad: quelle }, { schnitte: [[]], mindestluecke: 0, altersgrenzen: [] });
    const summe = 56_300 + 56_350 + 56_350 + 56_350 + 56_300 + 999_999_999_999;
    expect(gezaehlt.ok && gezaehlt.wert.wuerfel[0]?.zellen.LLU[0]).toBe(summe);
  }); // prettier-ignore
});

describe('Parquet', () => {
  const alsParquet = async (sql: string): Promise<string> => {
    const quelle = quelleMit({ 'zustaendigkeiten.csv': null });
    const verbindung = await verbinde(1);
    await verbindung.run(
      `copy (${sql}) to '${path.join(quelle, 'zustaendigkeiten.parquet')}' (format parquet)`,
    );
    verbindung.closeSync();
    return quelle;
  };

  it.each([
    ['Text', "'2022-01-01'"],
    ['Tagen', "date '2022-01-01'"],
    ['Zeitpunkten um Mitternacht', "timestamp '2022-01-01 00:00:00'"],
  ])('mit %s wird gelesen', async (_name, von) => {
    const quelle = await alsParquet(
      `select 'p1' as person, 7 as team, ${von} as von, null::varchar as bis, 1.5 as fremd`,
    );
    expect(await pruefe(quelle)).toMatchObject({ codes: ['L-005'], zeilen: 1, abgelehnt: 0 });
  });

  it.each([
    ['eine Zahl als Tag', "select 'p1' as person, 'T1' as team, 20220101 as von, '' as bis"],
    ['eine Liste als Team', "select 'p1' as person, ['T1'] as team, '2022-01-01' as von, '' as bis"],
    ['eine gebrochene Zahl als Person', "select 1.5 as person, 'T1' as team, '2022-01-01' as von, '' as bis"],
  ])('mit %s wird mit einer Meldung abgewiesen', async (_name, sql) => {
    expect((await pruefe(await alsParquet(sql))).codes).toEqual(['L-027']);
  });
});
