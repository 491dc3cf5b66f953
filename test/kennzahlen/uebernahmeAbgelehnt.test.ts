import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { rufe, type Ausgabe } from '../beispiele/kommando.ts';
import { DATEIEN, kleineLieferung, type Geaenderte } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const lieferung = (geaendert: Geaenderte = {}): string =>
  kleineLieferung(path.join(wurzel, `lieferung-${nummer++}`), geaendert);
const neuesLager = (): string => path.join(wurzel, `lager-${nummer++}`);
const glatt = ({ fehler }: Ausgabe): string => fehler.replaceAll(/\s+/g, ' ');

const BEZUG = DATEIEN['leistungsbezug.csv'] ?? '';
const KOPF = JSON.parse(DATEIEN['lieferung.json'] ?? '') as Readonly<Record<string, string>>;

describe('Abgelehnte Sätze', () => {
  it('liegen mit Nummer, Grund auf Deutsch und Inhalt im Lager', async () => {
    const lager = neuesLager();
    const quelle = lieferung({
      'leistungsbezug.csv': [
        BEZUG.trimEnd(),
        'p3;b3;05111;ELX;ja;2022-01-01;',
        'p4;b4;05111;ELB;ja;2022-01-01',
        'p5;b4;05111;ELB;ja;2022-01-01;;9',
        'p6;b4;05111;ELB;vielleicht;2022-03-01;2022-01-01',
        'p7;b"4";05111;"EL"B;ja;2022-03-01;',
        ';b4;05111;ELB;ja;2022-03-01;',
        '',
      ].join('\n'),
      'personen.csv': `${DATEIEN['personen.csv']}p1;1980-05-01;w;DE;nein;;;\n`,
    });
    const { code } = await rufe([
      'lieferung',
      'uebernimm',
      quelle,
      '--lager',
      lager,
      '--fehlertoleranz',
      '100',
    ]);
    expect(code).toBe(0);
    const [kennung = ''] = readdirSync(path.join(lager, '05111')).filter(n => n.startsWith('2025'));
    const gruende = (datei: string): readonly string[] =>
      readFileSync(path.join(lager, '05111', kennung, 'abgelehnt', datei), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
    expect(gruende('leistungsbezug.csv').map(z => z.replace(/;"(?:p\d)?;.*$/, ''))).toEqual([
      '3;Spalte status: „ELX“ ist nicht lesbar, erwartet wird eines von ELB, NEF',
      '4;zu wenige Spalten: 6 statt 7',
      '5;zu viele Spalten: 8 statt 7',
      '6;"Spalte hauptperson: „vielleicht“ ist nicht lesbar, erwartet wird eines von ja, nein; der Zeitraum endet vor seinem Beginn (2022-03-01 bis 2022-01-01)"',
      '7;Anführungszeichen stehen nicht, wo sie hingehören',
      '8;Spalte person: die Angabe fehlt, erwartet wird eine Kennung mit höchstens 100 Zeichen, ohne Steuerzeichen',
    ]);
    expect(gruende('personen.csv')).toEqual([
      expect.stringMatching(/^3;p1 steht schon in einem früheren Satz;/),
    ]);
  });
});

describe('Eine Lieferung wird nicht übernommen und es wird gesagt', () => {
  it.each([
    ['ohne jeden Satz', `${BEZUG.split('\n')[0]}\n`, 'Die Datei hat keinen Satz'],
    ['ohne lesbaren Satz', `${BEZUG.split('\n')[0]}\np1;b1;05111;X;ja;2022-01-01;\n`, 'Kein Satz ist lesbar (1 abgelehnt)'],
  ])('%s im Leistungsbezug', async (_name, inhalt, satz) => {
    const lager = neuesLager();
    const quelle = lieferung({ 'leistungsbezug.csv': inhalt });
    const ausgabe = await rufe(['lieferung', 'uebernimm', quelle, '--lager', lager, '--fehlertoleranz', '100', '--trotz-einbruch']);
    expect(ausgabe.code).toBe(2);
    expect(glatt(ausgabe)).toContain(`SPERRT L-038 leistungsbezug.csv: ${satz}`);
    expect(glatt(ausgabe)).toContain('Nicht übernommen;');
    expect((await rufe(['lieferung', 'pruefe', quelle])).code).toBe(2);
    expect((await rufe(['lieferung', 'zeige', '--lager', lager])).aus).toContain('keine Lieferung');
  });

  it('mit falscher Trägernummer auch nicht mit --trotz-einbruch', async () => {
    const quelle = lieferung({ 'lieferung.json': JSON.stringify({ ...KOPF, jobcenter: '99999' }) });
    const ausgabe = await rufe(['lieferung', 'uebernimm', quelle, '--lager', neuesLager(), '--trotz-einbruch']);
    expect([ausgabe.code, glatt(ausgabe)]).toEqual([2, expect.stringContaining('L-020')]);
  });

  it('wenn mehr als die Hälfte der vorigen fehlt, mit der Option, die das aufhebt', async () => {
    const lager = neuesLager();
    const mit = (ladestand: string, zahl: number): string =>
      lieferung({
        'lieferung.json': JSON.stringify({ ...KOPF, ladestand }),
        'leistungsbezug.csv': [
          BEZUG.split('\n')[0],
          ...Array.from({ length: zahl }, (_, i) => `q${i};b${i};05111;ELB;ja;2022-01-01;`),
          '',
        ].join('\n'),
      });
    expect((await rufe(['lieferung', 'uebernimm', mit('2025-03-10', 400), '--lager', lager])).code).toBe(0);
    const halbe = mit('2025-04-10', 150);
    const ausgabe = await rufe(['lieferung', 'uebernimm', halbe, '--lager', lager]);
    expect(ausgabe.code).toBe(2);
    expect(glatt(ausgabe)).toContain('Die Lieferung ist nicht übernommen: Gegen die davor (Ladestand 10.03.2025) fehlt mehr als die Hälfte.');
    expect(glatt(ausgabe)).toContain('--trotz-einbruch');
    const trotzdem = await rufe(['lieferung', 'uebernimm', halbe, '--lager', lager, '--trotz-einbruch']);
    expect([trotzdem.code, trotzdem.aus]).toEqual([0, expect.stringContaining('Übernommen als 2025-04-10')]);
  });
}); // prettier-ignore

describe('lieferung.json', () => {
  it.each([
    [
      { ladestand: '10.03.2025' },
      'ladestand ist nicht lesbar: „10.03.2025“. Erwartet wird ladestand als JJJJ-MM-TT.',
    ],
    [{ vonMonat: '2025-13' }, 'vonMonat ist nicht lesbar: „2025-13“. Erwartet wird vonMonat als JJJJ-MM.'],
    [{ name: undefined }, 'name fehlt. Erwartet wird name als Name mit höchstens 200 Zeichen.'],
    [
      { jobcenter: 'a b' },
      'jobcenter ist nicht lesbar: „a b“. Erwartet wird jobcenter als Nummer des Trägers',
    ],
    [{ vonMonat: '2025-03' }, 'vonMonat (2025-03) liegt nach bisMonat (2025-02).'],
    [
      { ladestand: '2025-02-30' },
      'Den Tag 2025-02-30 gibt es nicht. Erwartet wird ladestand als JJJJ-MM-TT.',
    ],
  ])('mit %j: sagt, was da steht und in welcher Form es erwartet wird', async (anders, satz) => {
    const quelle = lieferung({ 'lieferung.json': JSON.stringify({ ...KOPF, ...anders }) });
    const ausgabe = await rufe(['lieferung', 'pruefe', quelle]);
    expect([ausgabe.code, glatt(ausgabe)]).toEqual([2, expect.stringContaining(satz)]);
  });
});

describe('lieferung zeige', () => {
  it('nennt, wessen Lieferungen da sind, wenn die gefragte fehlt', async () => {
    const lager = neuesLager();
    await rufe(['lieferung', 'uebernimm', lieferung(), '--lager', lager]);
    const ausgabe = await rufe(['lieferung', 'zeige', '123', '--lager', lager]);
    expect([ausgabe.code, ausgabe.aus]).toEqual([2, '']);
    expect(glatt(ausgabe)).toContain('vom Jobcenter 123 keine Lieferung. Im Lager sind: 05111.');
    expect((await rufe(['lieferung', 'zeige', '05111', '--lager', lager])).code).toBe(0);
  });
});
