import path from 'node:path';
import {
  gebraucht,
  type Auftrag,
  type Block,
  type MarkierterVerlauf,
  type Merkmal,
  type Verlauf,
} from '#domain/kennzahlen';
import { liesSpalten } from '../spaltenleser.ts';
import { alsDatei, type Verbindung } from '../verbindung.ts';

/** The tables of a prepared delivery, each a folder of Parquet files that together are sorted by person and von. */
export const VERLAEUFE = ['bezug', 'alleinerziehend', 'arbeit', 'teilnahme', 'arbeitslos'] as const;

/** Where the spells of an attribute lie, as SQL. */
const merkmaldateien = (ordner: string, name: string): string =>
  alsDatei(path.join(ordner, `merkmal-${name}`), '/*.parquet');

/** Where a table lies, as SQL. */
export const verlaufsdateien = (ordner: string, name: (typeof VERLAEUFE)[number]): string =>
  alsDatei(path.join(ordner, name), '/*.parquet');

/** What of persons [von, bis) of a prepared delivery an order needs, as block; persons count from 0 in it. */
export const liesBlock = async (
  verbindung: Verbindung,
  ordner: string,
  auftrag: Pick<Auftrag, 'dimensionen' | 'groessen'>,
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
  const noetig = gebraucht(auftrag);
  return {
    personen: bis - von,
    bezug: await markiert('bezug'),
    alleinerziehend: noetig.alleinerziehend ? await ohneMarken('alleinerziehend') : LEER,
    arbeit: noetig.arbeit ? await markiert('arbeit') : LEER,
    teilnahme: noetig.teilnahme ? await markiert('teilnahme') : LEER,
    arbeitslos: noetig.arbeitslos ? await ohneMarken('arbeitslos') : LEER,
    merkmale: await jeNach(
      auftrag.dimensionen.map(d => d.name),
      merkmal,
    ),
  };
};

const LEER: MarkierterVerlauf = {
  person: new Int32Array(),
  von: new Int32Array(),
  bis: new Int32Array(),
  marken: new Uint8Array(),
};

/** One after the other: they share one connection. */
const jeNach = async <A, B>(liste: readonly A[], f: (a: A) => Promise<B>): Promise<readonly B[]> => {
  const ergebnis: B[] = [];
  for (const a of liste) ergebnis.push(await f(a));
  return ergebnis;
};

const auswahl = (dateien: string, weitere: string, von: number, bis: number): string =>
  `select (person - ${von})::integer as person, von, bis${weitere} from read_parquet(${dateien}) where person >= ${von} and person < ${bis}`;
