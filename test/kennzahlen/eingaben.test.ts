import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from '../beispiele/kommando.ts';

const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-eingaben-'));
const quelle = path.join(ordner, 'muster');
beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '600', '--monate', '24', '--nach', quelle]);
}, 120_000);
afterAll(() => rmSync(ordner, { recursive: true }));

describe('kennzahlen', () => {
  it.each([
    ['--mindestluecke', '3,5'],
    ['--mindestfallzahl', '3,5'],
    ['--mindestluecke', 'viel'],
  ])('nimmt bei %s kein %s', async (option, wert) => {
    const { code, fehler } = await rufe(['kennzahlen', quelle, option, wert]);
    expect([code, fehler]).toEqual([64, expect.stringContaining(option)]);
  });

  it('sucht die Datei von --veroeffentlicht auch ohne Schutz', async () => {
    const { code, fehler } = await rufe(['kennzahlen', quelle, '--veroeffentlicht', 'NIX', '--ungeschuetzt']);
    expect([code, fehler]).toEqual([2, expect.stringContaining('NIX')]);
  });

  it('wiederholt kein Zeichen, das den Bildschirm oder die Schreibrichtung ändert', async () => {
    const { fehler } = await rufe(['kennzahlen', quelle, '--nur', `K2\u001b[2J\u202e${'x'.repeat(2000)}`]);
    expect(fehler).not.toMatch(/[\u001b\u202e]/);
    expect(fehler).not.toContain('x'.repeat(300));
  });

  it('gibt geschützt und ungeschützt dieselben Zeilen; mehr Gruppen nur, wo verdeckt ist, dass sie leer sind', async () => {
    const zeilen = async (...weitere: readonly string[]) => {
      const { aus } = await rufe([
        'kennzahlen',
        quelle,
        '--je',
        'team,bgTyp',
        '--format',
        'json',
        ...weitere,
      ]);
      const daten = JSON.parse(aus) as readonly Readonly<{
        kennzahl?: string;
        gruppe: object;
        wert: unknown;
      }>[];
      return Map.groupBy(daten, z => JSON.stringify(z.gruppe));
    };
    const [geschuetzt, offen] = [await zeilen(), await zeilen('--ungeschuetzt')];
    expect(offen.size).toBeGreaterThan(20);
    for (const [gruppe, eigene] of offen)
      expect(geschuetzt.get(gruppe)?.map(z => z.kennzahl)).toEqual(eigene.map(z => z.kennzahl));
    for (const [gruppe, eigene] of geschuetzt)
      if (!offen.has(gruppe)) expect(eigene.every(z => z.wert === null)).toBe(true);
  });
});
