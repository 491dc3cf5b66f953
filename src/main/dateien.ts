import { lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Dateifehler } from '#entrypoints/cli';

/** Larger files are not even read; the plan reader's own limit lies below. */
const HOECHSTGROESSE = 16 * 1024 * 1024;

/** The bytes of a file. Throws {@link Dateifehler} when it is missing, no file, too large or may not be read. */
export const liesDatei = async (datei: string): Promise<Uint8Array> => {
  try {
    const { size } = await stat(datei);
    if (size > HOECHSTGROESSE)
      throw new Dateifehler(`${datei} ist mit ${size} Bytes zu groß für eine Plandatei (höchstens 2 MB).`);
    return await readFile(datei);
  } catch (fehler) {
    throw fehler instanceof Dateifehler ? fehler : new Dateifehler(lesegrund(datei, codeVon(fehler)));
  }
};

/** Is there anything at this path, be it a link that leads nowhere? */
export const gibtEs = async (datei: string): Promise<boolean> =>
  (await lstat(datei).catch(() => null)) !== null;

/** Writes a file whole or not at all: into a neighbour first, then renamed into place. A file that was there keeps its rights, a link its place. */
export const schreibeDatei = async (datei: string, inhalt: Uint8Array | string): Promise<void> => {
  const ziel = await hinterVerknuepfungen(datei);
  const rechte = await rechteVon(ziel, datei);
  const vorlaeufig = path.join(path.dirname(ziel), `.${path.basename(ziel)}.${process.pid}.neu`);
  try {
    await mkdir(path.dirname(ziel), { recursive: true });
    await rm(vorlaeufig, { force: true });
    const griff = await open(vorlaeufig, 'wx', rechte);
    try {
      if (rechte !== undefined) await griff.chmod(rechte);
      await griff.writeFile(inhalt);
      await griff.sync();
    } finally {
      await griff.close();
    }
    await rename(vorlaeufig, ziel);
  } catch (fehler) {
    await rm(vorlaeufig, { force: true }).catch(() => undefined);
    throw new Dateifehler(schreibgrund(datei, codeVon(fehler)));
  }
};

/** The file that a link leads to, else the path itself. Throws {@link Dateifehler} for a link that leads nowhere. */
const hinterVerknuepfungen = async (datei: string): Promise<string> => {
  try {
    return await realpath(datei);
  } catch {
    if (!(await gibtEs(datei))) return datei;
    throw new Dateifehler(
      `${datei} ist eine Verknüpfung, die ins Leere führt. Nennen Sie eine andere Datei.`,
    );
  }
};

/** The rights of a file that is there, undefined for a new one. Renaming over a device, a socket or the like would replace it. */
const rechteVon = async (ziel: string, datei: string): Promise<number | undefined> => {
  const da = await lstat(ziel).catch(() => null);
  if (da && !da.isFile() && !da.isDirectory())
    throw new Dateifehler(`${datei} ist keine gewöhnliche Datei. Nennen Sie eine andere.`);
  return da?.isFile() ? da.mode & 0o777 : undefined;
};

const codeVon = (fehler: unknown): string =>
  fehler instanceof Error && 'code' in fehler ? String(fehler.code) : String(fehler);

const lesegrund = (datei: string, code: string): string => {
  switch (code) {
    case 'ENOENT':
      return `Die Datei ${datei} gibt es nicht. Prüfen Sie Name und Ordner.`;
    case 'EISDIR':
      return `${datei} ist ein Ordner. Nennen Sie die Plandatei darin.`;
    case 'EACCES':
    case 'EPERM':
      return `${datei} darf nicht gelesen werden. Prüfen Sie die Rechte der Datei.`;
    default:
      return `${datei} lässt sich nicht lesen (${code}).`;
  }
};

const schreibgrund = (datei: string, code: string): string => {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `${datei} darf nicht geschrieben werden. Prüfen Sie die Rechte des Ordners oder wählen Sie einen anderen.`;
    case 'ENOSPC':
      return `${datei} passt nicht mehr auf den Datenträger.`;
    case 'EISDIR':
    case 'ENOTEMPTY':
      return `${datei} ist ein Ordner. Nennen Sie eine Datei.`;
    default:
      return `${datei} lässt sich nicht schreiben (${code}).`;
  }
};
