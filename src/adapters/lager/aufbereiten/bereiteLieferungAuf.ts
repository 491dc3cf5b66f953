import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { bereiteAuf, KEIN_TAG, type Block, type Dimension } from '#domain/kennzahlen';
import { zaehlweisen } from '#recht';
import { schreibeParquet, type Spaltensatz } from '../spaltenschreiber.ts';
import type { Verbindung } from '../verbindung.ts';
import type { Lesung } from '../lesen/leseLieferung.ts';
import { ALTERSGRENZEN, ALTERSGRUPPE, GEBURT } from '../zaehlen/altersgruppe.ts';
import { ALLEINERZIEHEND, dimensionenDer } from './dimensionen.ts';
import { liesRohblock } from './rohblock.ts';
import { erstelleRohtabellen, nummeriereInstrumente } from './rohtabellen.ts';

/** Persons prepared at a time. */
const BLOCKGROESSE = 100_000;

/** Writes the spells the count goes by, block by block, into a folder, of Dimensionen those named in nur (null: all); gives all that could be grouped by. */
export const bereiteLieferungAuf = async (
  verbindung: Verbindung,
  { personen, kopf }: Lesung,
  ordner: string,
  grenzen = ALTERSGRENZEN,
  nur: readonly string[] | null = null,
): Promise<readonly Dimension[]> => {
  const alle = await dimensionenDer(verbindung, grenzen);
  const dimensionen = alle.filter(d => nur === null || nur.includes(d.name));
  const instrumente = await nummeriereInstrumente(verbindung);
  await erstelleRohtabellen(verbindung, kopf.jobcenter, dimensionen);
  const plan = {
    herleitungen: dimensionen.map(d => d.herleitung),
    alleinerziehend: ALLEINERZIEHEND,
    zaehlweise: zaehlweisen(instrumente),
  };
  for (let von = 0; von === 0 || von < personen; von += BLOCKGROESSE) {
    const bis = Math.min(personen, von + BLOCKGROESSE);
    const roh = await liesRohblock(verbindung, dimensionen, von, bis);
    await schreibeBlock(verbindung, ordner, bereiteAuf(roh, plan), roh.geburt, dimensionen, von);
  }
  return alle.map(({ name, klassen }) => ({ name, klassen }));
};

const schreibeBlock = async (
  verbindung: Verbindung,
  ordner: string,
  block: Block,
  geburt: Int32Array,
  dimensionen: readonly Dimension[],
  von: number,
): Promise<void> => {
  const datei = `${String(von).padStart(10, '0')}.parquet`;
  const schreibe = async (name: string, { person, ...spalten }: Spaltensatz): Promise<void> => {
    await mkdir(path.join(ordner, name), { recursive: true });
    const nummern = (person ?? new Int32Array()).map(p => p + von);
    await schreibeParquet(verbindung, path.join(ordner, name, datei), { person: nummern, ...spalten });
  };
  await schreibe(GEBURT, bekannteGeburten(geburt));
  await schreibe('bezug', block.bezug);
  await schreibe('alleinerziehend', block.alleinerziehend);
  await schreibe('arbeit', block.arbeit);
  await schreibe('teilnahme', block.teilnahme);
  await schreibe('arbeitslos', block.arbeitslos);
  for (const [i, { name }] of dimensionen.entries()) {
    const merkmal = block.merkmale[i];
    if (merkmal && name !== ALTERSGRUPPE) await schreibe(`merkmal-${name}`, merkmal);
  }
};

const bekannteGeburten = (geburt: Int32Array): Spaltensatz => {
  const person = Int32Array.from(geburt.keys()).filter(p => geburt[p] !== KEIN_TAG);
  return { person, tag: person.map(p => geburt[p] as number) };
};
