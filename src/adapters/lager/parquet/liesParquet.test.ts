import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schreibeParquet } from '../spaltenschreiber.ts';
import { verbinde, type Verbindung } from '../verbindung.ts';
import { liesParquet } from './liesParquet.ts';

const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-parquet-'));
const datei = path.join(ordner, 'spalten.parquet');
let verbindung: Verbindung;
beforeAll(async () => {
  verbindung = await verbinde(1);
});
afterAll(() => {
  verbindung.closeSync();
  rmSync(ordner, { recursive: true });
});

const FORM = { person: 'INTEGER', klasse: 'USMALLINT', marken: 'UTINYINT' } as const;
const HOECHSTER = 2 ** 31 - 1;

/** Runs of one value, few values, many values: what makes DuckDB choose between its ways to write. */
const zahlen = (kleinste: number, groesste: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: kleinste, max: groesste }), fc.oneof(fc.constant(1), fc.nat(3000))), {
      maxLength: 12,
    })
    .chain(laeufe =>
      fc.boolean().map(gemischt => {
        const werte = laeufe.flatMap(([wert, zahl]) => Array.from({ length: zahl }, () => wert));
        return gemischt ? werte.map((w, i) => Math.max(kleinste, w - ((i * i) % 5000))) : werte;
      }),
    );

describe('Die Spalten einer Parquet-Datei', () => {
  it('kommen so heraus, wie sie hineingeschrieben wurden', async () => {
    await fc.assert(
      fc.asyncProperty(zahlen(-(2 ** 31), HOECHSTER), zahlen(0, 65_535), zahlen(0, 255), async (a, b, c) => {
        const zeilen = Math.min(a.length, b.length, c.length);
        const spalten = {
          person: Int32Array.from(a.slice(0, zeilen)),
          klasse: Uint16Array.from(b.slice(0, zeilen)),
          marken: Uint8Array.from(c.slice(0, zeilen)),
        };
        await schreibeParquet(verbindung, datei, spalten);
        expect(liesParquet([datei], FORM)).toEqual(spalten);
      }),
      { numRuns: Number(process.env['STELLWERK_LAEUFE'] ?? 60) / 2 },
    );
  }, 600_000);

  it('sind die aller Dateien und Zeilengruppen hintereinander', async () => {
    await verbindung.run(
      `copy (select range::integer as person, (range % 7)::usmallint as klasse, (range % 3)::utinyint as marken from range(5000)) to '${datei}' (format parquet, compression uncompressed, row_group_size 2048)`,
    );
    const einmal = Array.from({ length: 5000 }, (_, i) => i);
    const gelesen = liesParquet([datei, datei], FORM);
    expect(gelesen?.person).toEqual(Int32Array.from([...einmal, ...einmal]));
    expect(gelesen?.klasse).toEqual(Uint16Array.from([...einmal, ...einmal], i => i % 7));
  });

  it.each([
    ['fehlenden Werten', 'nullif(range % 9, 5)::integer as person', 'compression uncompressed'],
    ['gepackten Seiten', 'range::integer as person', 'compression zstd'],
    ['anderen Kodierungen', 'range::integer as person', 'compression uncompressed, parquet_version v2'],
    ['anderen Typen', 'range::bigint as person', 'compression uncompressed'],
    ['anderen Namen', 'range::integer as nummer', 'compression uncompressed'],
  ])('bleiben bei %s DuckDB überlassen', async (_, spalte, form) => {
    await verbindung.run(`copy (select ${spalte} from range(3000)) to '${datei}' (format parquet, ${form})`);
    expect(liesParquet([datei], { person: 'INTEGER' })).toBeNull();
  });

  it('werden nicht aus einer Datei erfunden, der ein Stück fehlt', async () => {
    await schreibeParquet(verbindung, datei, { person: Int32Array.from({ length: 5000 }, (_, i) => i * 3) });
    const ganze = readFileSync(datei);
    writeFileSync(datei, ganze.subarray(0, 4000));
    expect(liesParquet([datei], { person: 'INTEGER' })).toBeNull();
    writeFileSync(datei, Buffer.concat([ganze.subarray(0, 4000), ganze.subarray(9000)]));
    expect(() => liesParquet([datei], { person: 'INTEGER' })).toThrow(RangeError);
  });
});
