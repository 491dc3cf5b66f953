import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { Manifesteintrag } from '#contract';

type Dateisumme = NonNullable<Manifesteintrag['dateien']>[number];

/** Length and CRC-32 of every Parquet file of a delivery, by its path in the folder. */
export const dateisummenVon = async (ablage: string): Promise<Dateisumme[]> => {
  const summen: Dateisumme[] = [];
  for (const eintrag of await readdir(ablage, { recursive: true, withFileTypes: true })) {
    if (!eintrag.isFile() || !eintrag.name.endsWith('.parquet')) continue;
    const voll = path.join(eintrag.parentPath, eintrag.name);
    const bytes = await readFile(voll);
    const name = path.relative(ablage, voll).replaceAll(path.sep, '/');
    summen.push({ datei: name, bytes: bytes.length, crc32: crc32(bytes) });
  }
  return summen.toSorted((a, b) => (a.datei < b.datei ? -1 : 1));
};

/** What of a delivery is no longer as it was written, as half a sentence; null when all of it is. */
export const schadenAn = async (ablage: string, dateien: readonly Dateisumme[]): Promise<string | null> => {
  for (const { datei, bytes, crc32: summe } of dateien) {
    const inhalt = await readFile(path.join(ablage, datei)).catch(() => null);
    if (inhalt === null) return `die Datei ${datei} fehlt oder ist nicht lesbar`;
    if (inhalt.length !== bytes || crc32(inhalt) !== summe)
      return `die Datei ${datei} ist nicht mehr, wie sie geschrieben wurde`;
  }
  return null;
};
