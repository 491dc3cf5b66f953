import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { meldungstext } from '#application';
import { rufe } from '../beispiele/kommando.ts';
import { DATEIEN } from './kleineLieferung.ts';
import { zipdatei, type Zipeintrag } from './zipdatei.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-zip-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

const GUTE: readonly Zipeintrag[] = Object.entries(DATEIEN).map(([name, inhalt]) => ({
  name,
  inhalt: Buffer.from(inhalt),
}));
const ohne = (name: string): readonly Zipeintrag[] => GUTE.filter(e => e.name !== name);

let nummer = 0;
const abgelegt = (eintraege: readonly Zipeintrag[]): string => {
  const datei = path.join(wurzel, `${nummer++}.zip`);
  writeFileSync(datei, zipdatei(eintraege));
  return datei;
};
const befundeZu = async (datei: string, grenzeGb?: number): Promise<readonly string[]> => {
  const ergebnis = await erstelleLager(path.join(wurzel, 'lager'), grenzeGb).pruefe(datei, () => undefined);
  return (ergebnis.ok ? ergebnis.wert.befunde : ergebnis.meldungen).map(m => `${m.code} ${meldungstext(m)}`);
};

const NULLEN = Buffer.alloc(80 * 1024 ** 2);

describe('Eine ZIP-Datei', () => {
  it('wird gelesen, auch mit Ordnern darin und anderen Dateien daneben', async () => {
    expect(await befundeZu(abgelegt(GUTE))).toEqual([]);
    const inOrdnern = GUTE.map(e => ({ ...e, name: `muster/daten/${e.name}` }));
    expect(await befundeZu(abgelegt([...inOrdnern, { name: 'lies.txt', inhalt: NULLEN }]))).toEqual([]);
  });

  it.each([
    ['Nullen, die sich auf ein Tausendstel packen', [...ohne('status.csv'), { name: 'status.csv', inhalt: NULLEN }], '250-mal so groß wie gepackt'],
    ['eine zu kleine Größe', [...ohne('status.csv'), { name: 'status.csv', inhalt: NULLEN, groesse: 100 }], 'nennt eine falsche Größe'],
    ['einen Namen, der hinausführt', [...GUTE, { name: '../../personen.csv', inhalt: NULLEN.subarray(0, 1) }], 'der aus ihr hinausführt'],
    ['einen Namen von der Wurzel an', [...GUTE, { name: '/etc/personen.csv', inhalt: NULLEN.subarray(0, 1) }], 'der aus ihr hinausführt'],
    ['einen Verweis', [...ohne('status.csv'), { name: 'status.csv', inhalt: Buffer.from('/etc/passwd'), art: 0o120777 }], 'ein Verweis auf eine andere Datei'],
    ['eine verschlüsselte Datei', [...ohne('status.csv'), { name: 'status.csv', inhalt: Buffer.from('x'), flaggen: 1 }], 'verschlüsselt'],
    ['eine Datei zweimal', [...GUTE, { name: 'alt/status.csv', inhalt: Buffer.from('x') }], 'status.csv steht zweimal'],
    ['sehr viele Einträge', [...GUTE, ...Array.from({ length: 10_000 }, (_, i) => ({ name: `x${i}`, inhalt: Buffer.alloc(0) }))], '10.010 Einträge'],
  ] as const)('mit %s wird abgewiesen', async (_name, eintraege, text) => {
    const befunde = await befundeZu(abgelegt(eintraege));
    expect(befunde).toHaveLength(1);
    expect(befunde[0]).toMatch(/^L-001 /);
    expect(befunde[0]).toContain(text);
    expect(readdirSync(wurzel).filter(name => !name.endsWith('.zip'))).toEqual([]);
  }); // prettier-ignore

  it('darf entpackt nur so groß sein wie erlaubt', async () => {
    const datei = abgelegt(GUTE);
    expect((await befundeZu(datei, 1e-7))[0]).toContain('entpackt ist sie größer als');
    const falsch = await rufe(['lieferung', 'pruefe', datei, '--zip-grenze', 'viel']);
    expect([falsch.code, falsch.fehler]).toEqual([
      64,
      expect.stringContaining('--zip-grenze ist eine Größe'),
    ]);
    expect((await rufe(['lieferung', 'pruefe', datei, '--zip-grenze', '0,5'])).code).toBe(0);
  });

  it('die beschädigt oder keine ist, wird abgewiesen', async () => {
    const datei = abgelegt(GUTE);
    const bytes = Buffer.from(zipdatei(GUTE));
    writeFileSync(datei, bytes.fill(0xff, 60, 90));
    expect((await befundeZu(datei))[0]).toMatch(/beschädigt|keine lesbare/);
    writeFileSync(datei, 'hallo');
    expect((await befundeZu(datei))[0]).toContain('keine lesbare ZIP-Datei');
  });
});
