import { readdirSync } from 'node:fs';
import path from 'node:path';
import {
  liesParquet,
  type Spaltenform,
  type Spaltenwerte,
  type Zahlenspalte,
} from '../parquet/liesParquet.ts';
import { alsDatei } from '../sqltext.ts';
import type { Verbindung } from '../verbindung.ts';

/** An open DuckDB, or the way to one that may never be needed. */
export type Verbindungsweg = Verbindung | (() => Promise<Verbindung>);

/** Columns by name, the person first. */
export type Personenform = Spaltenform & Readonly<{ person: 'INTEGER' }>;

/** The rows of persons [von, bis) in a folder of Parquet files sorted by person, counted from 0. Asks DuckDB when a file is not as we write it. */
export const liesPersonen = async <F extends Personenform>(
  verbindung: Verbindungsweg,
  ordner: string,
  form: F,
  von: number,
  bis: number,
): Promise<Spaltenwerte<F>> => {
  const alle = liesParquet(dateienMit(ordner, von, bis), form);
  return alle ? ausschnitt(alle, von, bis) : liesMitDuckdb(verbindung, ordner, form, von, bis);
};

/** The files that can hold these persons: each is named by the first one it can. */
const dateienMit = (ordner: string, von: number, bis: number): readonly string[] => {
  const namen = readdirSync(ordner)
    .filter(name => name.endsWith('.parquet'))
    .toSorted();
  const erste = namen.map(name => Number(path.basename(name, '.parquet')));
  return namen
    .filter((_, i) => !((erste[i] ?? 0) >= bis || (erste[i + 1] ?? Infinity) <= von))
    .map(name => path.join(ordner, name));
};

const ausschnitt = <F extends Personenform>(
  spalten: Spaltenwerte<F>,
  von: number,
  bis: number,
): Spaltenwerte<F> => {
  const { person } = spalten as Spaltenwerte<Personenform>;
  const ab = ersteStelle(person, von);
  const ende = ersteStelle(person, bis);
  const teile = Object.entries<Zahlenspalte>(spalten).map(
    ([name, werte]) => [name, werte.subarray(ab, ende)] as const,
  );
  for (let z = ab; z < ende; z++) person[z] = (person[z] as number) - von;
  return Object.fromEntries(teile) as Spaltenwerte<F>;
};

/** The first row whose person is not before this one. */
const ersteStelle = (person: Int32Array, nummer: number): number => {
  let ab = 0;
  let bis = person.length;
  while (ab < bis) {
    const mitte = (ab + bis) >> 1;
    if ((person[mitte] as number) < nummer) ab = mitte + 1;
    else bis = mitte;
  }
  return ab;
};

const liesMitDuckdb = async <F extends Personenform>(
  verbindung: Verbindungsweg,
  ordner: string,
  form: F,
  von: number,
  bis: number,
): Promise<Spaltenwerte<F>> => {
  const { liesSpalten } = await import('../spaltenleser.ts');
  const [, ...weitere] = Object.keys(form);
  const spalten = await liesSpalten(
    typeof verbindung === 'function' ? await verbindung() : verbindung,
    `select (person - ${von})::integer, ${weitere.join(', ')} from read_parquet(${alsDatei(ordner, '/*.parquet')}) where person >= ${von} and person < ${bis}`,
    Object.values(form),
  );
  return Object.fromEntries(Object.keys(form).map((name, i) => [name, spalten[i]])) as Spaltenwerte<F>;
};
