import duckdb from '@duckdb/node-bindings';
import { DuckDBDataChunk, INTEGER, USMALLINT, UTINYINT, type DuckDBType } from '@duckdb/node-api';
import { alsText, type Verbindung } from './verbindung.ts';

/** Columns of equal length by name. */
export type Spaltensatz = Readonly<Record<string, Int32Array | Uint16Array | Uint8Array>>;

/** Rows of a DuckDB chunk. */
const STUECK = 2048;

/** Numbers that repeat become positions in a dictionary; packing those once more saves half the space and takes most of the time to read. */
const PARQUETFORM = 'format parquet, compression uncompressed, row_group_size 1000000';

/** Writes columns as one Parquet file, in the order of their rows. */
export const schreibeParquet = async (
  verbindung: Verbindung,
  datei: string,
  spalten: Spaltensatz,
): Promise<void> => {
  const eintraege = Object.entries(spalten);
  const felder = eintraege.map(([name, werte]) => `${name} ${sqlTyp(werte)}`).join(', ');
  await verbindung.run(`create or replace temp table zwischenablage (${felder})`);
  const anhang = await verbindung.createAppender('zwischenablage');
  const typen = eintraege.map(([, werte]) => duckdbTyp(werte));
  const zeilen = eintraege[0]?.[1].length ?? 0;
  for (let ab = 0; ab < zeilen; ab += STUECK) {
    const zahl = Math.min(STUECK, zeilen - ab);
    const stueck = DuckDBDataChunk.create(typen, zahl);
    eintraege.forEach(([, werte], i) => {
      const vektor = duckdb.data_chunk_get_vector(stueck.chunk, i);
      const bytes = werte.BYTES_PER_ELEMENT;
      duckdb.copy_data_to_vector(
        vektor,
        0,
        werte.buffer as ArrayBuffer,
        werte.byteOffset + ab * bytes,
        zahl * bytes,
      );
    });
    anhang.appendDataChunk(stueck);
  }
  anhang.closeSync();
  await verbindung.run(`copy zwischenablage to ${alsText(datei)} (${PARQUETFORM})`);
  await verbindung.run('drop table zwischenablage');
};

const sqlTyp = (werte: Spaltensatz[string]): string =>
  werte instanceof Int32Array ? 'integer' : werte instanceof Uint16Array ? 'usmallint' : 'utinyint';

const duckdbTyp = (werte: Spaltensatz[string]): DuckDBType =>
  werte instanceof Int32Array ? INTEGER : werte instanceof Uint16Array ? USMALLINT : UTINYINT;
