import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ausgabeschemata, type Amtlichausgabe, type Zielpfadausgabe } from '#contract';
import { rufe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const ort = (name: string): string => path.join(wurzel, name);
const schreibe = (name: string, ...zeilen: readonly string[]): string => {
  writeFileSync(ort(name), `${zeilen.join('\n')}\n`);
  return ort(name);
};
afterAll(() => rmSync(wurzel, { recursive: true }));

const gueltig = (name: string, ausgabe: string): readonly unknown[] => {
  const pruefe = new Ajv2020({ strict: false }).compile(ausgabeschemata()[name] ?? false);
  return pruefe(JSON.parse(ausgabe)) ? [] : (pruefe.errors ?? []);
};

const KOPF = 'jobcenter;kennzahl;monat;geschlecht;zaehler;nenner;wert;ladestand;art';
// Invented: LZB of 2023 and 2022 as in the worked example C, published as K3.
const LZB = [1990, 1985, 1992, 1998, 2004, 2010, 2006, 2001, 1995, 1990, 1984, 1980];
const VORJAHR = [2060, 2055, 2050, 2046, 2040, 2036, 2032, 2026, 2020, 2012, 2006, 2000];
const K3 = LZB.map(
  (lzb, i) => `10101;K3;2023-${String(i + 1).padStart(2, '0')};;${lzb};${VORJAHR[i] ?? ''};;2024-04-10;`,
);

describe('kennzahlen amtlich', () => {
  const mehrere = () =>
    schreibe(
      'k.csv',
      KOPF,
      '10101;K2;2025-06;;1000;4000;25,0;2025-07-10;hochgerechnet',
      '10101;K2;2025-06;;1010;4000;25,25;2025-10-10;',
      '10101;K2;2025-06;;1020;4000;25,5;2025-12-10;',
      '10101;K2;2025-06;w;*;2000;*;2025-10-10;',
      '10102;K2;2025-06;;10;40;25;2025-10-10;',
    );
  const lang = (bestand: string) =>
    schreibe(
      `lang${bestand}.csv`,
      'period,kategorie,merkmal,insgesamt,sgb2,jahr,monat,label',
      `2025-06,Arbeitslose,Bestand,3743.0,${bestand},2025,6,x`,
      '2025-06,Arbeitslose,Ausländer,-,.,2025,6,x',
    );

  it('stellt alle Ladestände eines Monats nebeneinander: den festen, frühere und spätere', async () => {
    const { aus, code } = await rufe(['kennzahlen', 'amtlich', mehrere(), '--format', 'json', '--nur', 'K2']);
    expect(code).toBe(0);
    expect(gueltig('stellwerk-amtlich-1.schema.json', aus)).toEqual([]);
    const { werte } = JSON.parse(aus) as Amtlichausgabe;
    const gesamt = werte.filter(w => w.jobcenter === '10101' && Object.keys(w.gruppe).length === 0);
    expect(gesamt.map(w => [w.wert, w.datenstand, w.geltung])).toEqual([
      [25, 't-1', 'ueberholt'],
      [25.25, 't-3', 'gilt'],
      [25.5, 't-3', 'spaeter'],
    ]);
    expect(werte.find(w => w.gruppe['geschlecht'] === 'w')).toMatchObject({ wert: null, wertart: 'geheim' });
  });

  it('sagt Zeichen und Stände in Worten', async () => {
    const k = await rufe(['kennzahlen', 'amtlich', mehrere(), '--jobcenter', '10101']);
    expect(k.aus).toContain('geheim (*)');
    expect(k.aus).toContain('später veröffentlicht, ändert den festen Wert nicht');
    expect(k.aus).toContain('t-1, hochgerechnet, Ladestand 10.07.2025');
    expect(k.aus).not.toContain('10102');
    const e = await rufe(['kennzahlen', 'amtlich', lang('1470.0'), '--jobcenter', '10101', '--ladestand', '2025-07-01']);
    expect(e.aus).toContain('nichts vorhanden (-)');
    expect(e.aus).toContain('kein Wert bekannt (.)');
    expect(e.aus).toContain('© Statistik der Bundesagentur für Arbeit, Eckwerte für Jobcenter');
  });

  it('hebt Zahlen im Lager auf; dieselben noch einmal sind nicht neu, ein Widerspruch wird genannt', async () => {
    const behalte = (datei: string) =>
      rufe(['kennzahlen', 'amtlich', datei, '--jobcenter', '10101', '--ladestand', '2025-07-01', '--behalte', '--lager', ort('lager')]);
    expect((await behalte(lang('1470.0'))).fehler).toBe('Aufgehoben für 10101: 4 neue von jetzt 4 Werten.');
    expect((await behalte(lang('1470.0'))).fehler).toContain('0 neue von jetzt 4');
    const anders = await behalte(lang('1471.0'));
    expect(anders.fehler).toContain('L-145');
    const { aus } = await rufe(['kennzahlen', 'amtlich', '--jobcenter', '10101', '--lager', ort('lager'), '--format', 'csv']);
    expect(aus).toContain(';1470;anzahl;wert;2025-07-01;t-1;endgueltig;gilt;');
    expect(aus).not.toContain('1471');
    writeFileSync(path.join(ort('lager'), '10101', 'amtlich.json'), readFileSync(path.join(ort('lager'), '10101', 'amtlich.json'), 'utf8').slice(0, 50));
    const kaputt = await rufe(['kennzahlen', 'amtlich', '--jobcenter', '10101', '--lager', ort('lager')]);
    expect(kaputt.code).toBe(2);
    expect(kaputt.fehler).toContain('L-146');
  });

  it.each([
    [['--jobcenter', '10101'], 'L-142'],
    [['--ladestand', '2025-07-01'], 'L-141'],
    [['--jobcenter', '10101', '--ladestand', '2025-05-01'], 'L-144'],
  ])('sagt zur langen Tabelle mit %j, was fehlt oder nicht stimmt', async (optionen, code) => {
    expect((await rufe(['kennzahlen', 'amtlich', lang('1.0'), ...optionen])).fehler).toContain(code);
  });

  it('erkennt, was keine solche Datei ist, und einen falschen Aufruf', async () => {
    expect((await rufe(['kennzahlen', 'amtlich', 'package.json'])).fehler).toContain('L-143');
    expect((await rufe(['kennzahlen', 'amtlich'])).code).toBe(64);
    expect((await rufe(['kennzahlen', 'amtlich', 'k.csv', '--ladestand', 'gestern'])).code).toBe(64);
  });

  it('rechnet aus Zählern und Nennern, nie einen geheimen Wert', async () => {
    const datei = schreibe('g.csv', KOPF, ...K3, '10101;K2;2023-12;;900;4000;*;2024-04-10;');
    const { aus } = await rufe(['kennzahlen', 'amtlich', datei, '--format', 'json', '--nur', 'K2,K3,JDW LZB']);
    const { gerechnet } = JSON.parse(aus) as Amtlichausgabe;
    expect(gerechnet.find(z => z.bezeichnung === 'K3')?.wert).toBeCloseTo(-1, 10);
    expect(gerechnet.find(z => z.bezeichnung === 'JDW LZB')?.wert).toBeCloseTo(1994.58, 2);
    expect(gerechnet.find(z => z.bezeichnung === 'K2')).toMatchObject({ wert: null, fehlt: 'Der Wert ist geheim' });
  });
}); // prettier-ignore

describe('kennzahlen zielpfad', () => {
  const ziel = async (...argumente: readonly string[]): Promise<Zielpfadausgabe> => {
    const { aus, fehler } = await rufe(['kennzahlen', 'zielpfad', ...argumente, '--format', 'json']);
    if (aus === '') throw new Error(fehler);
    expect(gueltig('stellwerk-zielpfad-1.schema.json', aus)).toEqual([]);
    return JSON.parse(aus) as Zielpfadausgabe;
  };
  beforeAll(async () => {
    await rufe(['lieferung', 'erzeuge', '--personen', '1500', '--monate', '30', '--nach', ort('a')]);
  }, 120_000);

  it('geht ohne jede Person, wo Monate veröffentlicht sind (Beispiel C)', async () => {
    const datei = schreibe('k3.csv', KOPF, ...K3);
    const bericht = await ziel('K3', '--amtlich', datei, '--jahr', '2023', '--veraenderung', '-1,5', '--monat', '2023-06');
    expect(bericht.herkunft).toEqual({ basis: 'amtlich', form: 'amtlich', ist: 'amtlich' });
    expect(bericht.ziel).toBeCloseTo(2001.44, 2);
    expect(bericht.rest?.jeMonat).toBeCloseTo(2006.38, 2);
    const juni = bericht.monate[5];
    expect(juni?.ist).toBeCloseTo(1996.5, 6);
    // 1996,5 against 2047,83 × 0,985.
    expect(juni?.abweichung).toBeCloseTo((1996.5 / (2047.8333 * 0.985) - 1) * 100, 3);
  });

  it('hängt am amtlichen Wert und zeigt den eigenen daneben', async () => {
    const amtlich = schreibe('eigen.csv', KOPF, ...K3.map(z => z.replace('10101', '999001').replace('2023', '2025').replace('2024', '2026')));
    const bericht = await ziel('K3', ort('a'), '--amtlich', amtlich, '--jahr', '2025', '--ziel', '2000', '--monat', '2025-06');
    expect(bericht.herkunft).toEqual({ basis: 'amtlich', form: 'amtlich', ist: 'amtlich' });
    expect(bericht.monate[5]?.ist).toBe(bericht.monate[5]?.amtlich);
    expect(bericht.monate[5]?.eigen).toBeGreaterThan(0);
  });

  it('nimmt bei der Integrationsquote den amtlichen Dezember als Basis und zählt die Monate selbst', async () => {
    const k2 = schreibe('k2.csv', KOPF, '999001;K2;2024-12;;200;1000;20;2025-04-10;');
    const bericht = await ziel('K2', ort('a'), '--amtlich', k2, '--jahr', '2025', '--veraenderung', '5', '--monat', '2025-06');
    expect(bericht.herkunft).toEqual({ basis: 'amtlich', form: 'eigen', ist: 'eigen' });
    expect(bericht.ziel).toBeCloseTo(21, 10);
    expect(bericht.abweichungIn).toBe('prozentpunkte');
    const text = await rufe(['kennzahlen', 'zielpfad', 'K2', ort('a'), '--amtlich', k2, '--jahr', '2025', '--ziel', '21', '--monat', '2025-06']);
    expect(text.aus).toContain('+5,00 % gegen 20,00 % im Jahr 2024 (amtlich)');
    expect(text.aus).toContain('Naive Prognose');
  });

  it('verdeckt Monate, aus denen kleine Zahlen folgen, ungeschützt nicht', async () => {
    const offen = await ziel('K3E1', ort('a'), '--jahr', '2025', '--ziel', '10', '--ungeschuetzt');
    const geschuetzt = await ziel('K3E1', ort('a'), '--jahr', '2025', '--ziel', '10', '--mindestfallzahl', '40');
    const zahl = (b: Zielpfadausgabe) => b.monate.filter(m => m.eigen !== null).length;
    expect(zahl(offen)).toBe(12);
    expect(zahl(geschuetzt)).toBeLessThan(12);
  });

  it.each([
    [['K3E2', '--jahr', '2025', '--ziel', '1'], 'kein Jahresziel'],
    [['K3', '--jahr', '25', '--ziel', '1'], '--jahr'],
    [['K3', '--jahr', '2025'], 'entweder mit --ziel'],
    [['K3', '--jahr', '2025', '--ziel', 'viel'], 'Das Ziel ist eine Zahl'],
    [['K3', '--jahr', '2025', '--ziel', '1', '--monat', '2024-12'], 'ein Monat des Jahres 2025'],
  ])('%j: falscher Aufruf', async (argumente, satz) => {
    const { code, fehler } = await rufe(['kennzahlen', 'zielpfad', ...argumente]);
    expect(code).toBe(64);
    expect(fehler).toContain(satz);
  });

  it('gibt eine Tabelle mit Dezimalkomma', async () => {
    const { aus } = await rufe(['kennzahlen', 'zielpfad', 'K1', ort('a'), '--jahr', '2025', '--veraenderung', '2', '--format', 'csv']);
    expect(aus.split('\r\n')).toHaveLength(14);
    expect(aus).toMatch(/^K1;2025-01;\d+,\d+;/m);
  });
}); // prettier-ignore

describe('kennzahlen --amtlich', () => {
  it('vergleicht Beträge in Euro mit Beträgen in Euro', async () => {
    const eigene = await rufe(['kennzahlen', ort('a'), '--nur', 'K1', '--monat', '2025-06', '--format', 'json']);
    const [k1] = JSON.parse(eigene.aus) as readonly { zaehler: number; nenner: number }[];
    const { zaehler = 0, nenner = 0 } = k1 ?? {};
    const datei = schreibe('k1.csv', KOPF, `999001;K1;2025-06;;${(zaehler - 10).toFixed(2)};${nenner.toFixed(2)};;2025-10-10;`);
    const { aus } = await rufe(['kennzahlen', ort('a'), '--nur', 'K1', '--monat', '2025-06', '--format', 'json', '--amtlich', datei]);
    const zeilen = JSON.parse(aus) as readonly { abgleich?: string; zaehlerdifferenz: number; nennerdifferenz: number }[];
    const abgleich = zeilen.find(z => z.abgleich === 'K1');
    expect(abgleich?.zaehlerdifferenz).toBeCloseTo(10, 2);
    expect(abgleich?.nennerdifferenz).toBeCloseTo(0, 2);
  });
}); // prettier-ignore
