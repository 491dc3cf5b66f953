import { open, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Makes what was written to a file or folder survive a crash of the machine. */
export const sichere = async (pfad: string): Promise<void> => {
  const griff = await open(pfad, 'r');
  try {
    await griff.sync();
  } finally {
    await griff.close();
  }
};

/** The same for a folder and everything in it; gives number and bytes of its files. */
export const sichereOrdner = async (ordner: string): Promise<void> => {
  for (const eintrag of await readdir(ordner, { withFileTypes: true })) {
    const pfad = path.join(ordner, eintrag.name);
    await (eintrag.isDirectory() ? sichereOrdner(pfad) : sichere(pfad));
  }
  await sichere(ordner);
};

/** Writes a file whole or not at all: into a neighbour, synced, then renamed into place. */
export const ersetzeDatei = async (datei: string, inhalt: string | Uint8Array): Promise<void> => {
  const neu = `${datei}.${process.pid}.neu`;
  await writeFile(neu, inhalt);
  await sichere(neu);
  await rename(neu, datei);
  await sichere(path.dirname(datei));
};
