import { readFileSync } from 'node:fs';
import { liesFuss, type Spaltenlage } from './fuss.ts';
import { liesSeiten } from './seiten.ts';

/** Columns of whole numbers as typed arrays. */
export type Zahlenspalte = Int32Array | Uint16Array | Uint8Array;
export type Spaltenform = Readonly<Record<string, 'INTEGER' | 'USMALLINT' | 'UTINYINT'>>;
export type Spaltenwerte<F extends Spaltenform> = {
  readonly [N in keyof F]: InstanceType<(typeof FELDER)[F[N]]>;
};

const FELDER = { INTEGER: Int32Array, USMALLINT: Uint16Array, UTINYINT: Uint8Array } as const;

/**
 * The named columns of Parquet files, one file after the other. Reads what DuckDB writes for our columns of whole numbers (no NULL, plain or
 * by dictionary, uncompressed), in a third of the time it takes to get them through SQL; null for everything else.
 */
export const liesParquet = <F extends Spaltenform>(
  dateien: readonly string[],
  form: F,
): Spaltenwerte<F> | null => {
  const inhalte = dateien.map(datei => readFileSync(datei));
  const fuesse = inhalte.map(liesFuss);
  const zeilen = fuesse.reduce((summe, fuss) => summe + (fuss?.zeilen ?? 0), 0);
  const spalten = Object.keys(form).map(name => [name, new Int32Array(zeilen)] as const);
  let ab = 0;
  for (const [i, fuss] of fuesse.entries()) {
    if (!fuss) return null;
    for (const gruppe of fuss.gruppen) {
      for (const [name, ziel] of spalten) {
        const lage = gruppe.spalten.get(name);
        if (!lage || !passt(lage) || !liesSeiten(ziel, ab, inhalte[i] as Uint8Array, lage, gruppe.zeilen))
          return null;
      }
      ab += gruppe.zeilen;
    }
  }
  return Object.fromEntries(
    spalten.map(([name, werte]) => [name, alsFeld(werte, form[name] ?? 'INTEGER')]),
  ) as Spaltenwerte<F>;
};

const alsFeld = (werte: Int32Array, art: keyof typeof FELDER): Zahlenspalte =>
  art === 'INTEGER' ? werte : new FELDER[art](werte);

/** Numbers of parquet.thrift. */
const INT32 = 1;
const UNGEPACKT = 0;

const passt = ({ typ, packung, schachtelung }: Spaltenlage): boolean =>
  typ === INT32 && packung === UNGEPACKT && schachtelung === 1;
