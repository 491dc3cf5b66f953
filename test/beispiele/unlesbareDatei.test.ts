import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pruefberichtSchema } from '#contract';
import { rufe } from './kommando.ts';

const MH = 'beispiele/muelheim-2023.yaml';
let ordner = '';

beforeAll(async () => {
  ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-unlesbar-'));
  await writeFile(path.join(ordner, 'leer.yaml'), '');
});
afterAll(() => rm(ordner, { recursive: true }));

describe('Mit --format json', () => {
  const fehlt = (): string => path.join(ordner, 'fehlt.yaml');
  const aufrufe: readonly (readonly [string, () => readonly string[], string])[] = [
    ['pruefe ohne Datei', () => ['pruefe', fehlt()], 'gibt es nicht'],
    ['pruefe mit einem Ordner', () => ['pruefe', ordner], 'ist ein Ordner'],
    ['rechne ohne Datei', () => ['rechne', fehlt()], 'gibt es nicht'],
    ['rechne mit einem Ordner', () => ['rechne', ordner], 'ist ein Ordner'],
    ['vergleiche ohne A', () => ['vergleiche', fehlt(), MH], 'gibt es nicht'],
    ['vergleiche ohne B', () => ['vergleiche', MH, fehlt()], 'gibt es nicht'],
    ['vergleiche mit leerem B', () => ['vergleiche', MH, path.join(ordner, 'leer.yaml')], 'ist leer'],
    ['vergleiche ohne beide', () => ['vergleiche', fehlt(), fehlt()], 'gibt es nicht'],
  ];

  it.each(aufrufe)('sagt plan %s als Prüfbericht, was nicht lesbar ist', async (_, argumente, grund) => {
    const { code, aus } = await rufe(['plan', ...argumente(), '--format', 'json']);
    const bericht = pruefberichtSchema.parse(JSON.parse(aus));
    expect(code).toBe(2);
    expect(bericht).toMatchObject({ lesbar: false, anzahl: { sperrt: 1 } });
    expect(bericht.dateifehler[0]?.text).toContain(grund);
  });
});

it('Fortschreiben nimmt nur ein Jahr aus vier Ziffern bis 2099', async () => {
  for (const jahr of ['3000', '2100', '2.03e3', '0x7eb', 'abc']) {
    const nach = path.join(ordner, 'neu.yaml');
    const { code, fehler } = await rufe(['plan', 'fortschreibe', MH, '--jahr', jahr, '--nach', nach]);
    expect([code, fehler]).toEqual([64, expect.stringContaining(`„${jahr}“ ist kein Planjahr.`)]);
  }
});
