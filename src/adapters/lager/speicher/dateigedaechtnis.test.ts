import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ersetzeDatei } from './dauerhaft.ts';
import { erstelleDateigedaechtnis } from './dateigedaechtnis.ts';

let ordner: string;

beforeAll(async () => {
  ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-gedaechtnis-'));
});

afterAll(async () => rm(ordner, { recursive: true, force: true }));

const zaehlend = (merkbar = true) => {
  let gelesen = 0;
  return async () => ({ wert: ++gelesen, merkbar });
};

test('Was sich nicht geändert hat, wird nicht noch einmal gelesen', async () => {
  const datei = path.join(ordner, 'gleich');
  await writeFile(datei, 'a');
  const [gedaechtnis, lies] = [erstelleDateigedaechtnis<number>(), zaehlend()];
  expect([await gedaechtnis(datei, lies), await gedaechtnis(datei, lies)]).toEqual([1, 1]);
  await ersetzeDatei(datei, 'b');
  expect(await gedaechtnis(datei, lies)).toBe(2);
  await writeFile(datei, 'c');
  expect(await gedaechtnis(datei, lies)).toBe(3);
  await rm(datei);
  expect([await gedaechtnis(datei, lies), await gedaechtnis(datei, lies)]).toEqual([4, 5]);
});

test('Was nicht nur aus der Datei folgt, wird nicht gemerkt, und das Älteste wird vergessen', async () => {
  const dateien = ['eins', 'zwei'].map(name => path.join(ordner, name));
  for (const datei of dateien) await writeFile(datei, '');
  const [eins = '', zwei = ''] = dateien;
  const nie = zaehlend(false);
  const gedaechtnis = erstelleDateigedaechtnis<number>(1);
  expect([await gedaechtnis(eins, nie), await gedaechtnis(eins, nie)]).toEqual([1, 2]);
  const lies = zaehlend();
  for (const datei of [eins, zwei, zwei, eins]) await gedaechtnis(datei, lies);
  expect(await gedaechtnis(eins, lies)).toBe(3);
});
