import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bereiteAuf, type Block, type Dimension } from '#domain/kennzahlen';
import { zaehlweisen } from '#recht';
import { schreibeParquet, type Spaltensatz } from '../spaltenschreiber.ts';
import type { Verbindung } from '../verbindung.ts';
import type { Lesung } from '../lesen/leseLieferung.ts';
import { ALLEINERZIEHEND, dimensionenDer } from './dimensionen.ts';
import { liesRohblock } from './rohblock.ts';
import { erstelleRohtabellen, nummeriereInstrumente } from './rohtabellen.ts';

/** Persons prepared at a time. */
const BLOCKGROESSE = 100_000;

/** The bands of the contract: under 25, 25 to under 55, from 55. */
const ALTERSGRENZEN: readonly number[] = [25, 55];

/** Writes the spells the count goes by, block by block, into a folder; gives the Dimensionen they can be grouped by. */
export const bereiteLieferungAuf = async (
  verbindung: Verbindung,
  { personen, kopf }: Lesung,
  ordner: string,
  grenzen = ALTERSGRENZEN,
): Promise<readonly Dimension[]> => {
  const dimensionen = await dimensionenDer(verbindung, grenzen);
  const instrumente = await nummeriereInstrumente(verbindung);
  await erstelleRohtabellen(verbindung, kopf.jobcenter, dimensionen);
  const plan = {
    herleitungen: dimensionen.map(d => d.herleitung),
    alleinerziehend: ALLEINERZIEHEND,
    zaehlweise: zaehlweisen(instrumente),
  };
  for (let von = 0; von === 0 || von < personen; von += BLOCKGROESSE) {
    const bis = Math.min(personen, von + BLOCKGROESSE);
    const block = bereiteAuf(await liesRohblock(verbindung, dimensionen, von, bis), plan);
    await schreibeBlock(verbindung, ordner, block, dimensionen, von);
  }
  return dimensionen.map(({ name, klassen }) => ({ name, klassen }));
};

const schreibeBlock = async (
  verbindung: Verbindung,
  ordner: string,
  block: Block,
  dimensionen: readonly Dimension[],
  von: number,
): Promise<void> => {
  const datei = `${String(von).padStart(10, '0')}.parquet`;
  const schreibe = async (name: string, { person, ...spalten }: Spaltensatz): Promise<void> => {
    await mkdir(path.join(ordner, name), { recursive: true });
    const nummern = (person ?? new Int32Array()).map(p => p + von);
    await schreibeParquet(verbindung, path.join(ordner, name, datei), { person: nummern, ...spalten });
  };
  await schreibe('bezug', block.bezug);
  await schreibe('alleinerziehend', block.alleinerziehend);
  await schreibe('arbeit', block.arbeit);
  await schreibe('teilnahme', block.teilnahme);
  await schreibe('arbeitslos', block.arbeitslos);
  for (const [i, { name }] of dimensionen.entries()) {
    const merkmal = block.merkmale[i];
    if (merkmal) await schreibe(`merkmal-${name}`, merkmal);
  }
};
