import { stat } from 'node:fs/promises';

/** Reads a file and makes something of it; what was made of a file that is still the same is given again. */
export type Dateigedaechtnis<T> = (datei: string, lies: () => Promise<Gelesenes<T>>) => Promise<T>;

/** merkbar: it follows from nothing but this file. */
export type Gelesenes<T> = Readonly<{ wert: T; merkbar: boolean }>;

/** So many files are remembered. */
const HOECHSTENS = 100;

/**
 * A bounded memory of files: a file is the same as long as its place, size and times are, which every replacement and every change to it alters.
 * What is given is shared, so nobody may change it.
 */
export const erstelleDateigedaechtnis = <T>(hoechstens = HOECHSTENS): Dateigedaechtnis<T> => {
  const gemerkt = new Map<string, Readonly<{ stand: string; wert: T }>>();
  return async (datei, lies) => {
    const stand = await standVon(datei);
    const bekannt = gemerkt.get(datei);
    if (bekannt && bekannt.stand === stand) return bekannt.wert;
    gemerkt.delete(datei);
    const { wert, merkbar } = await lies();
    // Replaced while it was read: the next one reads it again.
    if (merkbar && stand !== null && stand === (await standVon(datei))) gemerkt.set(datei, { stand, wert });
    const [aeltester] = gemerkt.keys();
    if (gemerkt.size > hoechstens && aeltester !== undefined) gemerkt.delete(aeltester);
    return wert;
  };
};

/** null: there is none. */
const standVon = async (datei: string): Promise<string | null> => {
  const angaben = await stat(datei, { bigint: true }).catch(() => null);
  return angaben && [angaben.ino, angaben.size, angaben.mtimeNs, angaben.ctimeNs].join('/');
};
