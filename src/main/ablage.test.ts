import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Dateifehler } from '#entrypoints/cli';
import { ablageIn } from './ablage.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Eine Ablage', () => {
  let wurzel: string;
  beforeEach(() => {
    wurzel = mkdtempSync(path.join(tmpdir(), 'ablage-'));
  });
  afterEach(() => rmSync(wurzel, { recursive: true, force: true }));

  test('erscheint erst mit allen Dateien', async () => {
    const ordner = path.join(wurzel, 'neu', 'hier');
    const ablage = await ablageIn(ordner);
    const strom = await ablage.oeffne('a.csv');
    await strom.schreibe(bytes('eins;'));
    await strom.schreibe(bytes('zwei'));
    await strom.schliesse();
    expect(() => readdirSync(ordner)).toThrow('ENOENT');
    await ablage.uebernimm();
    expect(readFileSync(path.join(ordner, 'a.csv'), 'utf8')).toBe('eins;zwei');
    expect(readdirSync(path.dirname(ordner))).toEqual(['hier']);
  });

  test('nimmt einen leeren Ordner', async () => {
    const ablage = await ablageIn(wurzel);
    await (await ablage.oeffne('a.csv')).schliesse();
    await ablage.uebernimm();
    expect(readdirSync(wurzel)).toEqual(['a.csv']);
  });

  test('weist einen Ordner mit Inhalt und eine Datei zurück', async () => {
    writeFileSync(path.join(wurzel, 'da.txt'), 'bleibt');
    await expect(ablageIn(wurzel)).rejects.toThrow(Dateifehler);
    await expect(ablageIn(wurzel)).rejects.toThrow('nicht leer');
    await expect(ablageIn(path.join(wurzel, 'da.txt'))).rejects.toThrow('ist eine Datei');
    expect(readdirSync(wurzel)).toEqual(['da.txt']);
  });

  test('lässt verworfen nichts zurück', async () => {
    const ablage = await ablageIn(path.join(wurzel, 'neu'));
    await ablage.oeffne('a.csv');
    await ablage.verwirf();
    expect(readdirSync(wurzel)).toEqual([]);
  });
});
