import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    await rufe(['lieferung', 'erzeuge', ...groesse, '--nach', ort('roh')]);
    for (const datei of ['lieferung.json', 'leistungsbezug.csv']) {
      const voll = path.join(ort('roh'), datei);
      writeFileSync(voll, readFileSync(voll, 'utf8').replaceAll('999001', nummer));
    }
    cpSync(ort('roh'), ort(nummer), { recursive: true });
    rmSync(ort('roh'), { recursive: true });
    await rufe(['lieferung', 'uebernimm', ort(nummer), '--lager', ort('lager')]);
  }
}, 120_000);

describe('kennzahlen vergleiche', () => {
  it('sagt, welche Richtung besser ist, nennt die Namen und erklärt die Lage', async () => {
    const { aus } = await vergleiche(
      '--jobcenter',
      NUMMERN.join(),
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
    expect(aus).toMatch(/Zusammen: [\d,]+ % \(\d+ ÷ [\d.,]+\)\. Median [\d,]+ %, mittlere Hälfte von/);
  });

  it('teilt weniger als vier Jobcenter nicht in Viertel', async () => {
    const { aus } = await vergleiche('--jobcenter', '900001,900002', '--monat', '2025-06', '--nur', 'K2');
    expect(aus).not.toContain('Viertel');
    expect(aus).not.toContain('mittlere Hälfte');
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
    expect(zeilen.map(z => [z[2], z[3], z[9]])).toEqual([
      ['jobcenter', 'name', 'grund'],
      ['900001', 'Musterjobcenter', ''],
      ['900009', '', 'FEHLT'],
      ['', 'zusammen', ''],
    ]);
    expect(zeilen[1]?.[4]).toBe(zeilen[3]?.[4]);
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

  it('zeigt geschützt niemanden, der nur im Gesamtwert stehen darf', async () => {
    const mit = ['kennzahlen', 'uebertritte', ort('900003'), '--je', 'geschlecht', '--format', 'csv'];
    expect((await rufe(mit)).aus).not.toContain('nicht_ausgewiesen');
  });
});
