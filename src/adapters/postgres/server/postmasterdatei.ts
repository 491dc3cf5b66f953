import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { clusterIn } from './cluster.ts';
import { beginnVon } from './prozess.ts';

/** The first process of a server, and where its socket is. */
export type Postmaster = Readonly<{ prozess: number; socketordner: string }>;

/** What postmaster.pid says; null when there is none. Whether such a process lives is another question. */
export const liesPostmaster = async (ordner: string): Promise<Postmaster | null> => {
  const [nummer = '', , , , socketordner = ''] = await zeilen(ordner);
  const prozess = Number(nummer);
  return Number.isInteger(prozess) && prozess > 0 ? { prozess, socketordner } : null;
};

/** Does the server say that it takes connections, and live? */
export const istBereit = async (ordner: string, prozess?: number): Promise<boolean> => {
  const gelesen = await zeilen(ordner);
  return (
    gelesen[7]?.trim() === 'ready' &&
    (prozess === undefined || Number(gelesen[0]) === prozess) &&
    (await beginnVon(Number(gelesen[0]))) !== null
  );
};

/** Number, folder, start, port, socket folder, address, key, state. */
const zeilen = async (ordner: string): Promise<readonly string[]> =>
  (await readFile(path.join(clusterIn(ordner), 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
