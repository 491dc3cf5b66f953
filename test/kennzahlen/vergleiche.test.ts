import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe, type Ausgabe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const ort = (name: string): string => path.join(wurzel, name);
afterAll(() => rmSync(wurzel, { recursive: true }));

const vergleiche = (...argumente: readonly string[]): Promise<Ausgabe> =>
  rufe(['kennzahlen', 'vergleiche', ...argumente, '--lager', ort('lager')]);

const NUMMERN = ['900001', '900002', '900003', '900004'];

beforeAll(async () => {
  for (const [i, nummer] of NUMMERN.entries()) {
    const groesse = ['--personen', String(300 * (i + 1)), '--monate', '30', '--seed', String(i + 1)];
    await rufe(['lieferung', 'erzeuge', ...groesse, '--jobcenter', nummer, '--nach', ort(nummer)]);
    await rufe(['lieferung', 'uebernimm', ort(nummer), '--lager', ort('lager')]);
  }
  writeFileSync(ort('eigene.csv'), `jobcenter;typ;von;bis\n${NUMMERN.map(n => `${n};;;\n`).join('')}`);
}, 120_000);

describe('kennzahlen vergleiche', () => {
  it('sagt, welche Richtung besser ist, nennt die Namen und erklärt die Lage', async () => {
    const { aus } = await vergleiche(
      '--gruppe',
      ort('eigene.csv'),
      '--monat',
      '2025-06',
      '--nur',
      'K2,K3,K2E1',
    );
    expect(aus).toContain('K2 Integrationsquote. Höher ist besser.');
    expect(aus).toContain(
      'K3 Veränderung des Bestands an Langzeitleistungsbeziehenden. Niedriger ist besser.',
    );
    expect(aus.replaceAll(/\s+/g, ' ')).toMatch(
      /K2E1 .*Höher ist besser; die Größe erläutert die Kennzahl\./,
    );
    expect(aus).toMatch(/ 1\. {2}90000\d Musterjobcenter +[−\d,]+ % /);
    expect(aus).toContain('Viertel: 1 ist das beste');
    expect(aus).toMatch(/ 90000\d Musterjobcenter +(?:−|\+)\d+,\d % /);
    expect(aus).toMatch(/Zusammen: [\d,]+ % \(\d+ ÷ [\d.,]+\)\. Median [\d,]+ %, mittlere Hälfte von/);
  });

  it('teilt weniger als vier Jobcenter nicht in Viertel', async () => {
    const { aus } = await vergleiche('--jobcenter', '900001,900002', '--monat', '2025-06', '--nur', 'K2');
    expect(aus).not.toContain('Viertel');
    expect(aus).not.toContain('mittlere Hälfte');
  });

  it('gibt einen Rang in einer eigenen Gruppe, nicht unter aufgezählten Jobcentern und nie einem allein', async () => {
    const mit = ['--monat', '2025-06', '--nur', 'K2'];
    type Daten = Readonly<{
      kennzahlen: readonly Readonly<{
        plaetze: readonly Readonly<{ jobcenter: string; rang: number | null; viertel: number | null }>[];
        ohneRang: string | null;
      }>[];
    }>;
    const k2 = async (...wer: readonly string[]) =>
      (JSON.parse((await vergleiche(...wer, ...mit, '--format', 'json')).aus) as Daten).kennzahlen[0];
    const eigene = await k2('--gruppe', ort('eigene.csv'));
    expect([eigene?.ohneRang, eigene?.plaetze.map(p => p.rang)]).toEqual([null, [1, 2, 3, 4]]);
    const aufgezaehlt = await k2('--jobcenter', '900003,900001');
    expect(aufgezaehlt?.ohneRang).toBe('OHNE_TYP');
    expect(aufgezaehlt?.plaetze.map(p => [p.jobcenter, p.rang, p.viertel])).toEqual([
      ['900001', null, null],
      ['900003', null, null],
    ]);
    const text = (await vergleiche('--jobcenter', '900003,900001', ...mit)).aus;
    expect(text).toContain('Ohne Rang: Von diesen Jobcentern ist kein Vergleichstyp bekannt.');
    expect(text).not.toMatch(/Rang  Jobcenter| 1\. /);
    writeFileSync(ort('eines.csv'), 'jobcenter;typ;von;bis\n900001;;;\n');
    expect(await k2('--gruppe', ort('eines.csv'))).toMatchObject({
      ohneRang: 'ZU_WENIGE',
      plaetze: [{ rang: null }],
    });
  });

  it('nimmt ohne Angabe alle Jobcenter des Lagers und den letzten gemeinsamen Monat', async () => {
    const { code, aus } = await vergleiche('--nur', 'K2');
    expect(code).toBe(0);
    expect(aus).toContain('Alle Jobcenter des Lagers, Dezember 2025');
    for (const nummer of NUMMERN) expect(aus).toContain(nummer);
    const leer = await rufe(['kennzahlen', 'vergleiche', '--lager', ort('leer')]);
    expect([leer.code, leer.fehler]).toEqual([2, expect.stringContaining('keine Lieferung im Lager')]);
    expect((await vergleiche('--jobcenter', '900001', '--gruppe', ort('eigene.csv'))).code).toBe(64);
  });

  it('sagt je Jobcenter, warum ein Wert fehlt, und nennt wer keine Lieferung hat nur einmal', async () => {
    const { aus } = await vergleiche(
      '--jobcenter',
      '900001,900009',
      '--monat',
      '2025-12',
      '--nur',
      'K2,K2E3',
    );
    expect(aus.replaceAll(/\s+/g, ' ')).toContain('möglich ist die Rechnung bis Juni 2025.');
    expect(aus.match(/900009/g)).toHaveLength(1);
    expect(aus).toContain('900009  keine Lieferung im Lager');
  });

  it('vergleicht auf Wunsch nur, wer in dem Monat zu einem Vergleichstyp gehört', async () => {
    writeFileSync(
      ort('land.csv'),
      'jobcenter;typ;von;bis\n900001;IIc;;2025-05-31\n900001;IIa;2025-06-01;\n900002;IIc;;\n900003;IIc;;\n',
    );
    const mit = ['--gruppe', ort('land.csv'), '--nur', 'K2', '--format', 'json'];
    const wer = async (typ: string, monat: string): Promise<readonly string[]> => {
      const { aus } = await vergleiche(...mit, '--typ', typ, '--monat', monat);
      return (JSON.parse(aus) as { lieferungen: readonly { jobcenter: string }[] }).lieferungen.map(
        l => l.jobcenter,
      );
    };
    expect(await wer('IIc', '2025-05')).toEqual(['900001', '900002', '900003']);
    expect(await wer('IIc', '2025-06')).toEqual(['900002', '900003']);
    const keiner = await vergleiche(...mit, '--typ', 'IIx', '--monat', '2025-06');
    expect([keiner.code, keiner.fehler]).toEqual([64, expect.stringContaining('Genannt sind IIa, IIc.')]);
    expect((await vergleiche('--jobcenter', '900001', '--typ', 'IIc', '--monat', '2025-06')).code).toBe(64);
  });

  it('nimmt keine Datei, in der ein Jobcenter zwei Typen zugleich hat', async () => {
    writeFileSync(ort('doppelt.csv'), 'jobcenter;typ;von;bis\n900001;IIc;;\n900001;IIa;2025-06-01;\n');
    const { code, fehler } = await vergleiche('--gruppe', ort('doppelt.csv'), '--monat', '2025-07');
    expect([code, fehler]).toEqual([64, expect.stringContaining('zu zwei Vergleichstypen: 900001')]);
  });

  it('gibt es auch als CSV, mit einer Zeile für alle zusammen', async () => {
    const { aus } = await vergleiche('--jobcenter', '900001,900009', '--monat', '2025-06', '--nur', 'K2', '--format', 'csv'); // prettier-ignore
    const zeilen = aus.split('\r\n').map(z => z.split(';'));
    expect(zeilen.map(z => [z[2], z[3], z[4], z[12]])).toEqual([
      ['jobcenter', 'name', 'ladestand', 'grund'],
      ['900001', 'Musterjobcenter', '2026-03-31', ''],
      ['900009', '', '', 'FEHLT'],
      ['', 'zusammen', '', ''],
    ]);
    expect(zeilen[0]?.slice(5, 10)).toEqual(['zaehler', 'nenner', 'wert', 'rang', 'viertel']);
    expect(zeilen[1]?.slice(5, 10)).toEqual([...(zeilen[3]?.slice(5, 8) ?? []), '', '']);
    const [, zaehler, nenner, wert] = /;(\d+);([\d,]+);([\d,]+);/.exec(aus) ?? [];
    const alsZahl = (text = '') => Number(text.replace(',', '.'));
    expect((100 * alsZahl(zaehler)) / alsZahl(nenner)).toBeCloseTo(alsZahl(wert), 9);
  });

  it('teilt auch in CSV und JSON weniger als vier Jobcenter nicht in Viertel', async () => {
    writeFileSync(ort('drei.csv'), 'jobcenter;typ;von;bis\n900001;;;\n900002;;;\n900003;;;\n');
    const mit = ['--gruppe', ort('drei.csv'), '--monat', '2025-06', '--nur', 'K2', '--format'];
    const zeilen = (await vergleiche(...mit, 'csv')).aus.split('\r\n').map(z => z.split(';'));
    expect(zeilen.slice(1, 4).map(z => [z[8], z[9]])).toEqual([['1', ''], ['2', ''], ['3', '']]); // prettier-ignore
    expect((await vergleiche(...mit, 'json')).aus).toContain('"viertel": null');
  });

  it('nimmt, wessen Zahlen verdeckt sind, auch nicht in die Summe', async () => {
    const mit = [
      '--jobcenter',
      NUMMERN.join(),
      '--monat',
      '2025-06',
      '--nur',
      'K2',
      '--format',
      'json',
      '--mindestfallzahl',
    ];
    type Daten = Readonly<{
      kennzahlen: readonly Readonly<{
        gesamt: Readonly<{ zaehler: number }>;
        fehlend: readonly Readonly<{ jobcenter: string; grund: string }>[];
      }>[];
    }>;
    const k2 = async (zahl: string) =>
      (JSON.parse((await vergleiche(...mit, zahl)).aus) as Daten).kennzahlen[0];
    const [alle, ohneKleine] = [await k2('3'), await k2('60')];
    expect(alle?.fehlend).toEqual([]);
    expect(ohneKleine?.fehlend[0]).toEqual({ jobcenter: '900001', grund: 'GEHEIM' });
    expect(ohneKleine?.gesamt.zaehler).toBeLessThan((alle?.gesamt.zaehler ?? 0) - 2);
  });
});

describe('kennzahlen uebertritte', () => {
  it('nennt die Summe aller Monate, sagt ab wann niemand mehr hinzukommt und ob die Zahlen vorläufig sind', async () => {
    const { aus } = await rufe([
      'kennzahlen',
      'uebertritte',
      ort('900004'),
      '--ungeschuetzt',
      '--format',
      'json',
    ]);
    type Daten = Readonly<{
      zeilen: readonly Readonly<{ zahl: number }>[];
      summen: readonly Readonly<{ klasse: string | null; zahl: number }>[];
    }>;
    const { zeilen, summen } = JSON.parse(aus) as Daten;
    expect(summen).toEqual([{ klasse: null, zahl: zeilen.reduce((s, z) => s + z.zahl, 0), grund: null }]);
    expect(zeilen.slice(21).map(z => z.zahl)).toEqual([0, 0, 0]);
    const text = (await rufe(['kennzahlen', 'uebertritte', ort('900004')])).aus;
    expect(text).toMatch(/^ {2}zusammen +\d+$/m);
    expect(text).toContain('Ab Oktober 2027 steht 0');
    expect(text).not.toContain('Vorläufig');
    const kopf = path.join(ort('900004'), 'lieferung.json');
    writeFileSync(kopf, readFileSync(kopf, 'utf8').replace('2026-03-31', '2026-02-15'));
    expect((await rufe(['kennzahlen', 'uebertritte', ort('900004')])).aus).toContain('Vorläufig: ');
  });

  it('stellt viele Teams in Blöcken untereinander, die in die Zeile passen', async () => {
    const { aus } = await rufe(['kennzahlen', 'uebertritte', ort('900004'), '--je', 'team']);
    expect(Math.max(...aus.split('\n').map(z => z.length))).toBeLessThanOrEqual(100);
    expect(aus).toMatch(/^ {2}Monat +Stichtag +T0/m);
    expect(aus.match(/^ {2}zusammen /gm)?.length).toBe(aus.match(/^ {2}Monat +Stichtag/gm)?.length);
    expect((await rufe(['kennzahlen', 'uebertritte', ort('900004'), '--je', 'alter'])).code).toBe(64);
  });

  it('zeigt geschützt niemanden, der nur im Gesamtwert stehen darf', async () => {
    const mit = ['kennzahlen', 'uebertritte', ort('900003'), '--je', 'geschlecht', '--format', 'csv'];
    expect((await rufe(mit)).aus).not.toContain('nicht_ausgewiesen');
  });
});
