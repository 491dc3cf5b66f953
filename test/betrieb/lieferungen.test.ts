import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Besucher } from '../vergleich/abbruch/besucher.ts';
import { Programm } from '../vergleich/abbruch/programm.ts';

const LIEFERUNGEN = '/kennzahlen/lieferungen';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-beispielkennzahlen-'));
const programm = await Programm.auf(path.join(folder, 'daten'));

afterAll(async () => {
  await programm.beende();
  fs.rmSync(folder, { recursive: true, force: true });
});

const inData = (...teile: string[]): string => path.join(programm.daten, ...teile);

/** How many deliveries the list of Musterstadt shows. */
async function listed(): Promise<number> {
  const besucher = new Besucher(programm.adresse);
  await besucher.meldeAn('controlling@musterstadt', 'stellwerk-probieren-2026');
  const seite = await besucher.hole(LIEFERUNGEN);
  return new Set([...seite.matchAll(/href="\/kennzahlen\/lieferungen\/(\d{4}-[^"/]+)"/g)].map(([, k]) => k))
    .size;
}

test(
  'Beispielkennzahlen, bei deren Übernahme das Programm getötet wird, sind danach nicht oder ganz da',
  { timeout: 300_000 },
  async () => {
    await programm.starte();
    await expect
      .poll(() => fs.existsSync(inData('.beispielkennzahlen', 'lager')), { timeout: 60_000 })
      .toBe(true);
    await programm.toete();
    expect(fs.existsSync(inData('lager', '999001'))).toBe(false);
    await programm.starte();
    expect(await listed()).toBeOneOf([0, 4]);
    await expect.poll(() => fs.existsSync(inData('lager', '999001')), { timeout: 120_000 }).toBe(true);
    expect(await listed()).toBe(4);
    await expect.poll(() => fs.existsSync(inData('.beispielkennzahlen')), { timeout: 60_000 }).toBe(false);
    await programm.beende();
    await programm.starte();
    expect(fs.existsSync(inData('.beispielkennzahlen'))).toBe(false);
  },
);
