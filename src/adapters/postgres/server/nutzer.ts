import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beginnVon } from './prozess.ts';

/** Who uses the server: an empty file for each use, named by process and its beginning. Callers hold the lock. */
const nutzerordner = (ordner: string): string => path.join(ordner, 'nutzer');

/** Says that this process uses the server, once more if it does already. */
export const meldeAn = async (ordner: string): Promise<void> => {
  await mkdir(nutzerordner(ordner), { recursive: true });
  const eigene = await eigenerName();
  const zahl = (await readdir(nutzerordner(ordner))).filter(name => name.startsWith(`${eigene}-`)).length;
  await writeFile(path.join(nutzerordner(ordner), `${eigene}-${zahl}`), '');
};

/** Says that one use of this process is over. */
export const meldeAb = async (ordner: string): Promise<void> => {
  const eigene = await eigenerName();
  const letzte = (await readdir(nutzerordner(ordner))).findLast(name => name.startsWith(`${eigene}-`));
  if (letzte !== undefined) await rm(path.join(nutzerordner(ordner), letzte), { force: true });
};

/** How many uses are left; those of processes that are gone are cleared away. */
export const andereNutzer = async (ordner: string): Promise<number> => {
  let zahl = 0;
  for (const name of await readdir(nutzerordner(ordner))) {
    const [prozess = '', beginn = ''] = name.split('-');
    if ((await beginnVon(Number(prozess))) === beginn) zahl += 1;
    else await rm(path.join(nutzerordner(ordner), name), { force: true });
  }
  return zahl;
};

const eigenerName = async (): Promise<string> => `${process.pid}-${await beginnVon(process.pid)}`;
