import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
  ])('weist %s %s zurück', async (option, wert, satz) => {
    const { code, fehler } = await erzeuge(`${option}=${wert}`, '--nach', path.join(wurzel, 'nie'));
    expect(code).toBe(64);
    expect(fehler).toContain(satz);
    expect(readdirSync(wurzel)).not.toContain('nie');
  });
});
