import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from './kommando.ts';

const MH = 'beispiele/muelheim-2023.yaml';

/** Text of the printed page without marks. */
const seite = async (datei: string): Promise<string> =>
  (await readFile(datei, 'utf8')).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('Die veröffentlichte Fassung von Mülheim 2023', () => {
  let ordner = '';
  let intern = '';
  let oeffentlich = '';

  beforeAll(async () => {
    ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-'));
    const [a, b] = [path.join(ordner, 'intern.html'), path.join(ordner, 'oeffentlich.html')];
    await rufe(['plan', 'dokument', MH, '--nach', a]);
    await rufe(['plan', 'dokument', MH, '--nach', b, '--veroeffentlichung']);
    [intern, oeffentlich] = [await seite(a), await seite(b)];
  });
  afterAll(() => rm(ordner, { recursive: true, force: true }));

  it('lässt Rechenwege, Annahmen und Befunde weg', () => {
    expect(intern).toContain('Rechenwege');
    expect(intern).toContain('Befunde der Prüfung');
    expect(oeffentlich).not.toContain('Rechenwege');
    expect(oeffentlich).not.toContain('Befunde der Prüfung');
  });

  it('verdeckt drei Langzeiterkrankte und den Schlüssel, aus dem sie sich errechnen ließen', () => {
    expect(intern).toContain('1:187,4');
    expect(oeffentlich).not.toContain('1:187,4');
    expect(oeffentlich).toContain('Kleine Zahlen zum Personal werden nicht veröffentlicht');
  });

  it('zeigt, was keine kleine Zahl ist', () => {
    expect(oeffentlich).toContain('1:177,84');
    expect(oeffentlich).toContain('1:212,65');
  });
});
