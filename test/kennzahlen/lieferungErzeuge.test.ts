import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { rufe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-muster-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

const erzeuge = (...argumente: readonly string[]) => rufe(['lieferung', 'erzeuge', ...argumente]);

describe('lieferung erzeuge', () => {
  test('schreibt den Ordner und zeigt Ziel und Ergebnis', async () => {
    const ordner = path.join(wurzel, 'muster');
    const { code, aus, fehler } = await erzeuge('--personen', '400', '--monate', '30', '--nach', ordner);
    expect({ code, fehler }).toEqual({ code: 0, fehler: '' });
    expect(readdirSync(ordner)).toHaveLength(11);
    expect(aus).toMatch(/^ {2}personen\.csv +400$/m);
    expect(aus).toMatch(/^ {2}K2 Integrationsquote +18,0–25,0 +\d+,\d/m);
    expect(aus).toMatch(/\d+ von 22 Zielen erreicht, \d+ verfehlt, 2 nicht zu messen, weil Monate fehlen\.$/);
  });

  test('gibt dem Jobcenter Nummer und Namen, auch wenn die Nummer die eines anderen Trägers ist', async () => {
    const ordner = path.join(wurzel, 'zwei');
    const mit = ['--personen', '400', '--monate', '24', '--jobcenter', '999002', '--name', 'Müsterstädt'];
    expect((await erzeuge(...mit, '--nach', ordner)).code).toBe(0);
    expect(JSON.parse(readFileSync(path.join(ordner, 'lieferung.json'), 'utf8'))).toMatchObject({
      jobcenter: '999002',
      name: 'Müsterstädt',
    });
    const traeger = readFileSync(path.join(ordner, 'leistungsbezug.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(zeile => zeile.split(';')[2]);
    expect(new Set(traeger)).toEqual(new Set(['999002', '999001', '999003', '999004']));
    expect(traeger.filter(t => t === '999002').length).toBeGreaterThan(traeger.length / 2);
    const { code, aus } = await rufe(['kennzahlen', ordner, '--nur', 'K2']);
    expect([code, aus]).toEqual([0, expect.stringContaining('Müsterstädt (999002)')]);
  });

  test('lässt stehen, was in einem Ordner liegt', async () => {
    writeFileSync(path.join(wurzel, 'meins.txt'), 'bleibt');
    const { code, fehler } = await erzeuge('--nach', wurzel);
    expect(code).toBe(2);
    expect(fehler).toContain('nicht leer');
  });

  test.each([
    ['--personen', '0', 'von 1 bis 20.000.000'],
    ['--personen', '1.000', 'ohne Punkte'],
    ['--monate', '97', 'von 1 bis 96'],
    ['--seed', '-1', 'von 0 bis 4.294.967.295'],
    ['--seed', '4294967296', 'von 0 bis 4.294.967.295'],
    ['--jobcenter', '05 315', 'bei --jobcenter nicht möglich'],
    ['--jobcenter', '../x', 'bei --jobcenter nicht möglich'],
    ['--name', ' ', '--name ist ein Name'],
    ['--name', 'a\nb', '--name ist ein Name'],
  ])('weist %s %s zurück', async (option, wert, satz) => {
    const { code, fehler } = await erzeuge(`${option}=${wert}`, '--nach', path.join(wurzel, 'nie'));
    expect(code).toBe(64);
    expect(fehler).toContain(satz);
    expect(readdirSync(wurzel)).not.toContain('nie');
  });
});
