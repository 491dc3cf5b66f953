import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { verbinde } from '../verbindung.ts';
import { liesPersonen } from './liesPersonen.ts';

const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-personen-'));
afterAll(() => rmSync(ordner, { recursive: true }));

const FORM = { person: 'INTEGER', von: 'INTEGER', marken: 'UTINYINT' } as const;

describe('Die Zeilen einiger Personen', () => {
  it.each(['uncompressed', 'zstd'])('sind dieselben, ob DuckDB sie liest oder nicht (%s)', async packung => {
    const tabelle = path.join(ordner, packung);
    mkdirSync(tabelle);
    const verbindung = await verbinde(1);
    for (const ab of [0, 100, 200])
      await verbindung.run(
        `copy (select (${ab} + range // 2)::integer as person, (range * 5)::integer as von, (range % 4)::utinyint as marken from range(200) where range // 2 <> 50) to '${path.join(tabelle, `${String(ab).padStart(10, '0')}.parquet`)}' (format parquet, compression ${packung})`,
      );
    for (const [von, bis] of [
      [0, 100],
      [40, 60],
      [90, 210],
      [150, 151],
      [299, 400],
    ] as const) {
      const zeilen = [];
      for (let p = von; p < Math.min(bis, 300); p++)
        if (p % 100 !== 50) zeilen.push([p - von, (p % 100) * 10], [p - von, (p % 100) * 10 + 5]);
      const { person, von: tage } = await liesPersonen(verbindung, tabelle, FORM, von, bis);
      expect(Array.from(person, (p, i) => [p, tage[i]])).toEqual(zeilen);
    }
    verbindung.closeSync();
  });
});
