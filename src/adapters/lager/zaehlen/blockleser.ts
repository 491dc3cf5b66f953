import path from 'node:path';
import {
  gebraucht,
  type Auftrag,
  type Block,
  type MarkierterVerlauf,
  type Merkmal,
} from '#domain/kennzahlen';
import { alsDatei } from '../sqltext.ts';
import { ALTERSGRUPPE, altersgruppeAus, GEBURT } from './altersgruppe.ts';
import { liesPersonen, type Personenform, type Verbindungsweg } from './liesPersonen.ts';

/** The tables of a prepared delivery, each a folder of Parquet files that together are sorted by person and von. */
export const VERLAEUFE = ['bezug', 'alleinerziehend', 'arbeit', 'teilnahme', 'arbeitslos'] as const;

/** Where a table lies, as SQL. */
export const verlaufsdateien = (ordner: string, name: (typeof VERLAEUFE)[number]): string =>
  alsDatei(path.join(ordner, name), '/*.parquet');

const OHNE_MARKEN = { person: 'INTEGER', von: 'INTEGER', bis: 'INTEGER' } as const;
const MARKIERT = { ...OHNE_MARKEN, marken: 'UTINYINT' } as const;
const GEBURTSTAG = { person: 'INTEGER', tag: 'INTEGER' } as const;
const MERKMAL = { ...OHNE_MARKEN, klasse: 'USMALLINT' } as const;

/** What of persons [von, bis) of a prepared delivery an order needs, as block; persons count from 0 in it. */
export const liesBlock = async (
  verbindung: Verbindungsweg,
  ordner: string,
  auftrag: Pick<Auftrag, 'dimensionen' | 'groessen'>,
  von: number,
  bis: number,
): Promise<Block> => {
  const lies = async <F extends Personenform>(name: string, form: F) =>
    liesPersonen(verbindung, path.join(ordner, name), form, von, bis);
  const noetig = gebraucht(auftrag);
  const merkmale: Merkmal[] = [];
  for (const { name, klassen } of auftrag.dimensionen)
    merkmale.push(
      name === ALTERSGRUPPE
        ? altersgruppeAus(await lies(GEBURT, GEBURTSTAG), klassen)
        : await lies(`merkmal-${name}`, MERKMAL),
    );
  return {
    personen: bis - von,
    bezug: await lies('bezug', MARKIERT),
    alleinerziehend: noetig.alleinerziehend ? await lies('alleinerziehend', OHNE_MARKEN) : LEER,
    arbeit: noetig.arbeit ? await lies('arbeit', MARKIERT) : LEER,
    teilnahme: noetig.teilnahme ? await lies('teilnahme', MARKIERT) : LEER,
    arbeitslos: noetig.arbeitslos ? await lies('arbeitslos', OHNE_MARKEN) : LEER,
    merkmale,
  };
};

const LEER: MarkierterVerlauf = {
  person: new Int32Array(),
  von: new Int32Array(),
  bis: new Int32Array(),
  marken: new Uint8Array(),
};
