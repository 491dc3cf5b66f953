import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { meldungstext } from '#application';
import { DATEIEN, kleineLieferung, MONATE, type Geaenderte } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-kalender-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
/** Level, code and sentence of everything a check finds. */
const pruefe = async (geaendert: Geaenderte): Promise<readonly string[]> => {
  const quelle = kleineLieferung(path.join(wurzel, String(nummer++)), geaendert);
  const ergebnis = await erstelleLager(path.join(wurzel, 'lager')).pruefe(quelle, () => undefined);
  const befunde = ergebnis.ok ? ergebnis.wert.befunde : ergebnis.meldungen;
  return befunde.map(b => `${b.stufe} ${b.code} ${meldungstext(b)}`);
};

const mitStichtagen = (tage: readonly string[]): Geaenderte => ({
  'stichtage.csv': ['monat;stichtag', ...MONATE.map((m, i) => `${m};${tage[i]}`)].join('\n'),
});
const mitLadestand = (tag: string): Geaenderte => ({
  'lieferung.json': DATEIEN['lieferung.json']?.replace('2025-03-10', tag) ?? '',
});

describe('Der Kalender einer Lieferung', () => {
  it('darf Stichtage am Anfang und am Ende des Monats haben', async () => {
    expect(await pruefe(mitStichtagen(['2024-11-01', '2024-12-31', '2025-01-01', '2025-02-28']))).toEqual([]);
  });

  it('fällt auf, wenn ein Stichtag neben seinem Monat liegt', async () => {
    expect(await pruefe(mitStichtagen(['2024-11-15', '2025-01-02', '2025-01-15', '2025-02-15']))).toEqual([
      'warnt L-052 stichtage.csv: Der Stichtag 02.01.2025 liegt nicht in seinem Monat (2024-12). Prüfen Sie Jahr und Monat.',
    ]);
  });

  it('sperrt, wenn die Stichtage eines anderen Jahres dastehen', async () => {
    const befunde = await pruefe(mitStichtagen(['2023-11-15', '2023-12-15', '2024-01-15', '2024-02-15']));
    expect(befunde).toEqual([
      'sperrt L-052 stichtage.csv: Der Stichtag 15.11.2023 liegt nicht in seinem Monat (2024-11). Dazu 3 weitere Sätze dieser Art. Prüfen Sie Jahr und Monat.',
    ]);
  });

  it('fällt auf, wenn ein Stichtag nach dem Ladestand liegt', async () => {
    expect((await pruefe(mitLadestand('2025-02-01'))).filter(b => b.includes('L-053'))).toEqual([
      'warnt L-053 stichtage.csv: Der Stichtag 15.02.2025 (2025-02) liegt nach dem Ladestand; was an ihm gilt, können die Daten noch nicht wissen.',
    ]);
  });

  it.each(['0000-01-01', '1999-12-31', '9999-12-31'])('sperrt beim Ladestand %s', async tag => {
    const [befund = ''] = await pruefe(mitLadestand(tag));
    expect(befund).toMatch(/^sperrt L-002 /);
    expect(befund).toContain(tag);
  });
});
