import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from '../beispiele/kommando.ts';
import { codebloecke, liesSeite } from '../glossar/handbuch.ts';
import { passt, vorfuehrungen } from '../glossar/konsole.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const muster = path.join(wurzel, 'muster');
const lager = path.join(wurzel, 'lager');
afterAll(() => rmSync(wurzel, { recursive: true }));
beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '5000', '--nach', muster]);
  await rufe(['lieferung', 'uebernimm', muster, '--lager', lager]);
}, 120_000);

const kennzahlen = async (argumente: string, breite = 100) =>
  rufe(['kennzahlen', '--jobcenter', '999001', '--lager', lager, ...argumente.split(' ').filter(Boolean)], {
    breite,
  });
const zeilenVon = async (argumente: string, breite = 100): Promise<readonly string[]> =>
  (await kennzahlen(argumente, breite)).aus.split('\n');

describe('Die Tabelle der Kennzahlen', () => {
  it('im Handbuch ist, was der Befehl ausgibt', async () => {
    const gezeigt = codebloecke(liesSeite('kennzahlen.md')).filter(b => b.art === 'console').flatMap(b => vorfuehrungen(b.inhalt)); // prettier-ignore
    expect(gezeigt.length).toBeGreaterThan(1);
    for (const { aufruf, ausgabe } of gezeigt) {
      const { aus } = await rufe(aufruf.map(teil => (teil === 'muster' ? muster : teil)));
      expect([aus, passt(ausgabe, aus)]).toEqual([ausgabe, true]);
    }
  });

  it.each([80, 100])('passt in %d Zeichen', async breite => {
    for (const argumente of [
      '',
      '--groessen',
      '--von 2025-01 --bis 2025-12 --groessen --ungeschuetzt',
      '--je geschlecht --ungeschuetzt',
      '--je team,bgTyp --nur K2,ELB --ungeschuetzt',
      '--massnahmen --je instrument --ungeschuetzt',
      '--jahreswerte',
    ]) {
      const zeilen = await zeilenVon(argumente, breite);
      expect([argumente, zeilen.filter(z => z.length > breite)]).toEqual([argumente, []]);
    }
  });

  it('hat je Kennzahl eine Zeile und je Monat eine Spalte', async () => {
    const zeilen = await zeilenVon('--von 2025-01 --bis 2025-06 --nur K2,K3 --ungeschuetzt');
    expect(zeilen.find(z => z.includes('Jan 25'))).toMatch(/Jan 25 +Feb 25 +Mär 25 +Apr 25 +Mai 25 +Jun 25$/);
    expect(zeilen.find(z => z.includes('K2 '))).toMatch(/K2 +Integrationsquote( +\d+,\d){6}$/);
    expect(zeilen.find(z => z.includes('K3 '))).toMatch(/K3 +Bestand LZB zum Vorjahr( +[+−]?\d+,\d){6}$/);
  });

  it('zeigt Namen statt Kürzel, geschützt und ungeschützt in derselben Ordnung', async () => {
    const namen = async (argumente: string) =>
      (await zeilenVon(argumente)).filter(z => z.startsWith('  ')).map(z => z.trim().split(/ {2,}/)[0]);
    const geschuetzt = await namen('--je altersgruppe --nur K2');
    expect(geschuetzt).toEqual(['Altersgruppe', 'Insgesamt', 'unter 25', '25 bis unter 55', 'ab 55']);
    expect(await namen('--je altersgruppe --nur K2 --ungeschuetzt')).toEqual(geschuetzt);
  });

  it('ordnet auch die Daten gleich: zuerst alle, dann die Summen, dann die Felder', async () => {
    type Zeile = Readonly<{ gruppe: Readonly<Record<string, string>> }>;
    const merkmale = async (argumente: string) => {
      const { aus } = await kennzahlen(`--je geschlecht,altersgruppe --nur K2 --format json ${argumente}`);
      const felder = (JSON.parse(aus) as readonly Zeile[]).map(z => Object.keys(z.gruppe).join());
      return [...new Set(felder)];
    };
    const ordnung = ['', 'geschlecht', 'altersgruppe', 'geschlecht,altersgruppe'];
    expect([await merkmale(''), await merkmale('--ungeschuetzt')]).toEqual([ordnung, ordnung]);
  });

  it('sagen in den Daten, was sich nicht gliedern lässt', async () => {
    for (const argumente of ['', '--ungeschuetzt']) {
      const { aus } = await kennzahlen(`--je geschlecht --nur K1,K2 --format json ${argumente}`);
      expect(aus).toMatch(/"K1","monat":"2025-12","gruppe":\{"geschlecht":"w"\},"zaehler":null,"nenner":null,"wert":null,"grund":"NICHT_GRUPPIERBAR"/); // prettier-ignore
      expect(aus).not.toContain('unbekannt');
    }
    expect((await kennzahlen('--je team --nur K1 --format json')).aus).toContain('NICHT_GRUPPIERBAR');
  });

  it('kreuzt zwei Merkmale und wiederholt die Kürzel der Daten nicht', async () => {
    const { aus } = await kennzahlen('--je geschlecht,bgTyp --nur K2 --ungeschuetzt');
    expect(aus).toMatch(/in Prozent +Insgesamt +Alleinstehende/);
    expect(aus).toMatch(/^ {2}Frauen( +\d+,\d)+/m);
    expect(aus).not.toMatch(/SINGLE|nicht_ausgewiesen|PARTNER/);
  });

  it('zeigt Zähler und Nenner bei mehreren Monaten auf Wunsch', async () => {
    const aufruf = '--nur K2 --von 2025-01 --bis 2025-03 --ungeschuetzt';
    expect((await kennzahlen(aufruf)).aus).not.toContain('Nenner');
    expect((await kennzahlen(`${aufruf} --brueche`)).aus).toMatch(/^ +Zähler +\d+ +\d+ +\d+\n +Nenner/m);
  });

  it('sagt, was gerundet und was ungeschützt ist', async () => {
    expect((await kennzahlen('--nur K2 --runden')).aus).toContain('auf Zehner gerundet');
    expect((await kennzahlen('--nur K2 --ungeschuetzt')).aus).toContain('nur für den Dienstgebrauch');
  });
});

describe('Die Zeichen unter der Tabelle', () => {
  const legende = async (argumente: string): Promise<string> => {
    const zeilen = await zeilenVon(argumente, 400);
    return zeilen.slice(zeilen.findLastIndex(z => z === '')).join('\n');
  };

  it('stehen nur da, wenn sie vorkommen', async () => {
    expect((await kennzahlen('--nur K2')).aus).not.toMatch(/^(\*|fehlt|x|–) /m);
  });

  it('nennen Wartezeit, Vorgeschichte und Monate außerhalb der Lieferung', async () => {
    expect(await legende('--nur K2E3,BD')).toMatch(/K2E3: .*sechs Monate später fest, bisher bis Juni 2025\.\n +BD: .*drei Monate später fest, bisher bis September 2025\./); // prettier-ignore
    expect(await legende('--nur K1,K2 --monat 2021-06')).toMatch(/K1: Der Vorjahresmonat ist nicht in der Lieferung; möglich ab Januar 2022\.\n +K2: .*möglich ab Januar 2022/); // prettier-ignore
    expect(await legende('--nur ELB --von 2020-12 --bis 2021-01')).toContain('Der Monat ist nicht in der Lieferung; sie reicht von Januar 2021 bis Dezember 2025'); // prettier-ignore
    const { aus } = await rufe(['kennzahlen', muster, '--nur', 'IQU25', '--altersgrenzen', '30,50']);
    expect(aus).toContain('IQU25: Die Gruppe gibt es in dieser Lieferung nicht');
  });

  it('sagen bei K1, warum es keine Gruppen gibt', async () => {
    const satz = 'K1 nicht je Gruppe: Beträge gehören zu Bedarfsgemeinschaften';
    expect(await legende('--nur K1 --je geschlecht')).toContain(satz);
    expect(await legende('--nur K1 --je geschlecht --ungeschuetzt')).toContain(satz);
  });
});

describe('Was jemand eintippt', () => {
  it('darf anders geschrieben sein', async () => {
    const klein = await kennzahlen('--nur k2,elb --je Geschlecht --format json');
    expect(klein.aus).toBe((await kennzahlen('--nur K2,ELB --je geschlecht --format json')).aus);
  });

  it.each([
    ['--nur K2E33', 'Meinten Sie „K2E3“?'],
    ['--nur INTT', 'Meinten Sie „INT“?'],
    ['--je geschlecht,altersgrupe', 'Meinten Sie „altersgruppe“?'],
    ['--monat 06/2025', 'Meinten Sie 2025-06?'],
    ['--von 2025-1 --bis 2025-03', '--von: „2025-1“ ist kein Monat. Meinten Sie 2025-01?'],
  ])('und wird bei %s gefragt: %s', async (argumente, satz) => {
    const { code, fehler } = await kennzahlen(argumente);
    expect(code).not.toBe(0);
    expect(fehler.replaceAll('\n', ' ')).toContain(satz);
  });

  it('ist bei Maßnahmen alles, was gedruckt und geschützt wird', async () => {
    const { aus } = await kennzahlen('--massnahmen --nur AQ,EQ,VQ --monat 2025-06 --format json');
    const zeilen: readonly Readonly<{ kennzahl?: string; grund: string | null }>[] = JSON.parse(aus);
    expect(zeilen.map(z => [z.kennzahl, z.grund])).toEqual(['AQ', 'EQ', 'VQ'].map(id => [id, null]));
  });

  it('kann auch nur Basisgrößen sein', async () => {
    const { aus } = await kennzahlen('--nur ELB,INT --format json');
    expect((JSON.parse(aus) as readonly { groesse: string }[]).map(z => z.groesse)).toEqual(['ELB', 'INT']);
    expect((await kennzahlen('--massnahmen --nur austritte --format json')).aus).toMatch(/^\[\n\{"groesse":"AUSTRITTE".*\}\n\]$/); // prettier-ignore
  });
});

describe('Was noch unvollständig ist', () => {
  it('fehlt, wo die Wartezeit aller Monate vorbei ist', async () => {
    expect((await kennzahlen('--nur K2')).aus).not.toContain('unvollständig');
  });
});

describe('Jahreswerte nach Gruppen', () => {
  it('stehen in der Tabelle mit Zähler und Nenner und in der CSV-Datei in den Spalten der Merkmale', async () => {
    const aufruf = '--jahreswerte --nur K2 --monat 2025-06 --je altersgruppe';
    const { aus } = await kennzahlen(aufruf);
    expect(aus).toMatch(
      /^JFW K2 Integrationsquote, bis Juni 2025\n +Altersgruppe +Wert +Vorjahr +Veränderung +Zähler +Nenner$/m,
    );
    expect(aus).toMatch(/^Jahreswerte bis Juni 2025\n.*\n +JFW +LLU/m);
    const csv = (await kennzahlen(`${aufruf} --format csv`)).aus;
    expect(csv).toMatch(/;JFW K2;2025-06;t-3;U25;\d+;\d+,\d+;\d+,\d+;;\d+,\d+;-?\d+,\d+\r$/m);
  });
});

describe('CSV', () => {
  it('nennt in jeder Zeile Jobcenter und Ladestand und behält die Kürzel', async () => {
    const zeilen = (await kennzahlen('--nur K2 --je geschlecht --ungeschuetzt --format csv')).aus.split(
      '\r\n',
    );
    expect(zeilen[0]).toBe(
      'jobcenter;ladestand;groesse;monat;datenstand;geschlecht;zaehler;nenner;wert;grund;schutz',
    );
    expect(zeilen[2]).toMatch(
      /^999001;2026-03-31;K2;2025-12;t-3;m;\d+;\d+,\d+;\d+,\d+;;ungeschützt, nur für den Dienstgebrauch$/,
    );
  });
});
