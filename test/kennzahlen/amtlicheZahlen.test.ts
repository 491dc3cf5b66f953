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

  it('fasst Monate zusammen, in denen dasselbe nicht folgt, und schreibt Prozente mit einer Stelle', async () => {
    const datei = schreibe('j.csv', KOPF, '10101;K3;2025-06;;;;2;2025-10-10;');
    const { aus } = await rufe(['kennzahlen', 'amtlich', datei, '--von', '2025-01', '--bis', '2025-12']);
    expect(aus).toMatch(/^ +2,0 % {2}K3 /m);
    expect(aus.match(/Daraus folgen nicht/g)).toHaveLength(1);
    expect(aus.split('\n').length).toBeLessThan(15);
    const k3 = (await rufe(['kennzahlen', 'amtlich', datei, '--von', '2025-05', '--bis', '2025-07', '--nur', 'K3'])).aus;
    expect(k3).toContain('K3 fehlt, Mai 2025, Juli 2025. Dazu fehlt im ersten davon:');
  });

  it('sagt auch zu aufgehobenen Zahlen, was nicht zusammenpasst', async () => {
    const datei = schreibe('falsch.csv', KOPF, '10109;K2;2024-12;;1000;4000;26,0;2025-04-10;');
    const lager = ['--lager', ort('lager')];
    expect((await rufe(['kennzahlen', 'amtlich', datei, '--behalte', ...lager])).fehler).toContain('L-111');
    expect((await rufe(['kennzahlen', 'amtlich', '--jobcenter', '10109', ...lager])).fehler).toContain('L-111');
    const pfad = await rufe(['kennzahlen', 'zielpfad', 'K2', '--jobcenter', '10109', '--jahr', '2025', '--ziel', '27', ...lager]);
    expect(pfad.fehler.replaceAll(/\s+/g, ' ')).toContain('Der Wert 26,0 passt nicht zu Zähler und Nenner; daraus folgt 25,0.');
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

  it('sagt, was amtlich und was eigen ist, und woher ein Sprung kommt; im Dezember gibt es keine Prognose', async () => {
    const k2 = schreibe('k2dez.csv', KOPF, '999001;K2;2024-12;;200;1000;20;2025-04-10;', '999001;K2;2025-12;;300;1000;30;2026-04-10;');
    const aufruf = ['kennzahlen', 'zielpfad', 'K2', ort('a'), '--amtlich', k2, '--jahr', '2025', '--ziel', '21'];
    const { aus } = await rufe(aufruf);
    expect(aus).toMatch(/^ {2}November 2025 +\S+ % +\S+ % e /m);
    expect(aus).toMatch(/^ {2}Dezember 2025 +21,00 % +30,00 % a /m);
    expect(aus).toContain('a amtlich, e eigene Zählung.');
    expect(aus).toContain('Im Dezember 2025 wechselt das Ist');
    expect(aus).not.toContain('Prognose');
    const bericht = await ziel(...aufruf.slice(2));
    expect(bericht.monate.slice(10).map(m => m.istAus)).toEqual(['eigen', 'amtlich']);
    expect([bericht.prognose, bericht.rest]).toEqual([null, null]);
    const august = await rufe([...aufruf, '--monat', '2025-08']);
    const [, gesamt, jeMonat] = /in den 4 übrigen Monaten (\d+,\d) Integrationen, im Monat (\d+,\d)\./.exec(august.aus.replaceAll(/\s+/g, ' ')) ?? [];
    const alsZahl = (text = '') => Number(text.replace(',', '.'));
    expect(Math.abs(alsZahl(gesamt) / 4 - alsZahl(jeMonat))).toBeLessThan(0.07);
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
    // The year is over: twelve months and no forecast.
    expect(aus.split('\r\n')).toHaveLength(13);
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

  const mitAmtlichen = async (zeilen: readonly string[], ...weitere: readonly string[]): Promise<string> =>
    (await rufe(['kennzahlen', ort('a'), '--monat', '2025-06', '--amtlich', schreibe('abgleich.csv', KOPF, ...zeilen), ...weitere])).aus;
  const eigenes = async (): Promise<Readonly<{ zaehler: number; nenner: number; wert: number }>> => {
    const [k2] = JSON.parse((await rufe(['kennzahlen', ort('a'), '--nur', 'K2', '--monat', '2025-06', '--format', 'json'])).aus) as readonly { zaehler: number; nenner: number; wert: number }[];
    return k2 ?? { zaehler: 0, nenner: 0, wert: 0 };
  };

  it('rechnet die Differenz aus Zähler und Nenner, nicht aus dem gerundeten Wert', async () => {
    const { zaehler, nenner, wert } = await eigenes();
    const gleich = `999001;K2;2025-06;;${zaehler};${nenner};${wert.toFixed(1)};2025-10-10;`;
    const text = await mitAmtlichen([gleich], '--nur', 'K2');
    expect(text).toMatch(/^ {2}K2 +\d+,\d +\d+,\d\d +0,00 PP /m);
    // The same numbers: there is nothing to give a reason for.
    expect(text).not.toContain('Wartezeit');
    const [abgleich] = (JSON.parse(await mitAmtlichen([gleich], '--nur', 'K2', '--format', 'json')) as readonly Record<string, unknown>[]).filter(z => 'abgleich' in z);
    expect(abgleich).toMatchObject({ differenz: 0, gerechnetAus: 'zaehler_nenner', gruende: [] });
  });

  it('sagt, wenn nur ein gerundeter Wert veröffentlicht ist, und rechnet einen geheimen nie', async () => {
    const text = await mitAmtlichen(['999001;K2;2025-06;;;;20,0;2025-10-10;', '999001;K3;2025-06;;100;120;*;2025-10-10;'], '--nur', 'K2,K3');
    expect(text).toMatch(/^ {2}K2 +20,0 +\d+,\d\d +≈ [+−]\d+,\d\d PP /m);
    expect(text).toContain('der amtliche Wert ist gerundet');
    expect(text).toMatch(/^ {2}K3 +geheim \(\*\) +[+−]?\d+,\d\d +– /m);
  });

  it('sagt jeden Grund einmal, in Zeilen, die passen', async () => {
    const text = await mitAmtlichen(['999001;K2;2025-06;;1;5;20,0;2025-10-10;', '999001;K3;2025-06;;1;5;-80;2025-10-10;', '999001;K2E1;2025-06;;1;5;20;2025-10-10;'], '--nur', 'K2,K3,K2E1');
    expect(text.replaceAll(/\s+/g, ' ').match(/in dessen Gebiet sie gemeldet ist/g)).toHaveLength(1);
    expect(Math.max(...text.split('\n').map(z => z.length))).toBeLessThanOrEqual(100);
  });
}); // prettier-ignore
