import duckdb from '@duckdb/node-bindings';
import type { Verbindung } from './verbindung.ts';

/** The types of columns that are read as numbers, by their DuckDB names. */
const ARTEN = {
  INTEGER: Int32Array,
  SMALLINT: Int16Array,
  USMALLINT: Uint16Array,
  UTINYINT: Uint8Array,
  DOUBLE: Float64Array,
} as const;
export type Spaltenart = keyof typeof ARTEN;
export type Spalte<A extends Spaltenart> = InstanceType<(typeof ARTEN)[A]>;
type Gelesen<A extends readonly Spaltenart[]> = { readonly [K in keyof A]: Spalte<A[K]> };

/**
 * The whole result of a query as typed arrays, one a column, without a value for each cell in between. The query must give exactly these types
 * and no NULL.
 */
export const liesSpalten = async <const A extends readonly Spaltenart[]>(
  verbindung: Verbindung,
  sql: string,
  arten: A,
): Promise<Gelesen<A>> => {
  const ergebnis = await verbindung.stream(sql);
  const spalten = arten.map(art => neueSpalte(art, 4096));
  let zahl = 0;
  for (;;) {
    const stueck = await ergebnis.fetchChunk();
    if (!stueck || stueck.rowCount === 0) break;
    for (const [s, art] of arten.entries()) {
      const alt = spalten[s] as Zahlenspalte;
      const ziel = alt.length < zahl + stueck.rowCount ? vergroessert(art, alt, zahl + stueck.rowCount) : alt;
      spalten[s] = ziel;
      const vektor = duckdb.data_chunk_get_vector(stueck.chunk, s);
      const bytes = duckdb.vector_get_data(vektor, stueck.rowCount * ARTEN[art].BYTES_PER_ELEMENT);
      ziel.set(new ARTEN[art](bytes.buffer as ArrayBuffer, bytes.byteOffset, stueck.rowCount), zahl);
    }
    zahl += stueck.rowCount;
  }
  return spalten.map(spalte => spalte.subarray(0, zahl)) as Zahlenspalte[] as Gelesen<A>;
};

type Zahlenspalte = Int32Array | Int16Array | Uint16Array | Uint8Array | Float64Array;

const neueSpalte = (art: Spaltenart, laenge: number): Zahlenspalte => new ARTEN[art](laenge);

const vergroessert = (art: Spaltenart, alt: Zahlenspalte, mindestens: number): Zahlenspalte => {
  const neu = neueSpalte(art, Math.max(2 * alt.length, mindestens));
  neu.set(alt);
  return neu;
};
