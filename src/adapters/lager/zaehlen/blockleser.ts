import path from 'node:path';
import type { Block, Merkmal, Verlauf } from '#domain/kennzahlen';
import { liesSpalten } from '../spaltenleser.ts';
import { alsText, type Verbindung } from '../verbindung.ts';

/** The tables of a prepared delivery, each a folder of Parquet files that together are sorted by person and von. */
export const VERLAEUFE = ['bezug', 'alleinerziehend', 'arbeit', 'teilnahme', 'arbeitslos'] as const;

/** Where the spells of an attribute lie. */
const merkmaldateien = (ordner: string, name: string): string =>
  path.join(ordner, `merkmal-${name}`, '*.parquet');

/** Where a table lies. */
export const verlaufsdateien = (ordner: string, name: (typeof VERLAEUFE)[number]): string =>
  path.join(ordner, name, '*.parquet');

/** Persons [von, bis) of a prepared delivery as block; persons count from 0 in it. */
export const liesBlock = async (
  verbindung: Verbindung,
  ordner: string,
  merkmale: readonly string[],
  von: number,
  bis: number,
): Promise<Block> => {
  const markiert = async (name: (typeof VERLAEUFE)[number]) => {
    const sql = auswahl(verlaufsdateien(ordner, name), ', marken', von, bis);
    const [person, ab, ende, marken] = await liesSpalten(verbindung, sql, [
      'INTEGER',
      'INTEGER',
      'INTEGER',
      'UTINYINT',
    ]);
    return { person, von: ab, bis: ende, marken };
  };
  const ohneMarken = async (name: (typeof VERLAEUFE)[number]): Promise<Verlauf> => {
    const sql = auswahl(verlaufsdateien(ordner, name), '', von, bis);
    const [person, ab, ende] = await liesSpalten(verbindung, sql, ['INTEGER', 'INTEGER', 'INTEGER']);
    return { person, von: ab, bis: ende };
  };
  const merkmal = async (name: string): Promise<Merkmal> => {
    const sql = auswahl(merkmaldateien(ordner, name), ', klasse', von, bis);
    const [person, ab, ende, klasse] = await liesSpalten(verbindung, sql, [
      'INTEGER',
      'INTEGER',
      'INTEGER',
      'USMALLINT',
    ]);
    return { person, von: ab, bis: ende, klasse };
  };
  return {
    personen: bis - von,
    bezug: await markiert('bezug'),
    alleinerziehend: await ohneMarken('alleinerziehend'),
    arbeit: await markiert('arbeit'),
    teilnahme: await markiert('teilnahme'),
    arbeitslos: await ohneMarken('arbeitslos'),
    merkmale: await jeNach(merkmale, merkmal),
  };
};

/** One after the other: they share one connection. */
const jeNach = async <A, B>(liste: readonly A[], f: (a: A) => Promise<B>): Promise<readonly B[]> => {
  const ergebnis: B[] = [];
  for (const a of liste) ergebnis.push(await f(a));
  return ergebnis;
};

const auswahl = (datei: string, weitere: string, von: number, bis: number): string =>
  `select (person - ${von})::integer as person, von, bis${weitere} from read_parquet(${alsText(datei)}) where person >= ${von} and person < ${bis}`;
