import { mkdir, open, readdir, rename, rm, rmdir, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Ablage, Schreibstrom } from '#application';
import { Dateifehler } from '#entrypoints/cli';

/** A new folder, written beside its place and renamed into it. Throws {@link Dateifehler} when there is something in it already. */
export const ablageIn = async (ordner: string): Promise<Ablage> => {
  const ziel = path.resolve(ordner);
  await weiseBelegtesZurueck(ordner, ziel);
  const vorlaeufig = path.join(path.dirname(ziel), `.${path.basename(ziel)}.${process.pid}.neu`);
  const offen = new Set<FileHandle>();
  await sage(ordner, async () => {
    await rm(vorlaeufig, { recursive: true, force: true });
    await mkdir(vorlaeufig, { recursive: true });
  });
  return {
    oeffne: name =>
      sage(ordner, async () => strom(await open(path.join(vorlaeufig, name), 'wx'), ordner, offen)),
    uebernimm: () =>
      sage(ordner, async () => {
        await rmdir(ziel).catch(() => undefined);
        await rename(vorlaeufig, ziel);
      }),
    verwirf: async () => {
      for (const griff of offen) await griff.close().catch(() => undefined);
      await rm(vorlaeufig, { recursive: true, force: true }).catch(() => undefined);
    },
  };
};

const weiseBelegtesZurueck = async (ordner: string, ziel: string): Promise<void> => {
  const inhalt = await readdir(ziel).catch((fehler: unknown) => {
    if (codeVon(fehler) === 'ENOENT') return [];
    throw new Dateifehler(
      codeVon(fehler) === 'ENOTDIR'
        ? `${ordner} ist eine Datei. Nennen Sie einen neuen Ordner.`
        : `${ordner} lässt sich nicht lesen (${codeVon(fehler)}). Nennen Sie einen neuen Ordner.`,
    );
  });
  if (inhalt.length > 0)
    throw new Dateifehler(
      `Der Ordner ${ordner} ist nicht leer und wird nicht überschrieben. Nennen Sie einen neuen Ordner.`,
    );
};

const strom = (griff: FileHandle, ordner: string, offen: Set<FileHandle>): Schreibstrom => {
  offen.add(griff);
  return {
    schreibe: bytes => sage(ordner, () => griff.writeFile(bytes)),
    schliesse: () =>
      sage(ordner, async () => {
        await griff.sync();
        await griff.close();
        offen.delete(griff);
      }),
  };
};

const sage = async <T>(ordner: string, tue: () => Promise<T>): Promise<T> => {
  try {
    return await tue();
  } catch (fehler) {
    throw new Dateifehler(schreibgrund(ordner, codeVon(fehler)));
  }
};

const codeVon = (fehler: unknown): string =>
  fehler instanceof Error && 'code' in fehler ? String(fehler.code) : String(fehler);

const schreibgrund = (ordner: string, code: string): string => {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `In ${ordner} darf nicht geschrieben werden. Prüfen Sie die Rechte des Ordners oder wählen Sie einen anderen.`;
    case 'ENOSPC':
      return `Der Datenträger von ${ordner} ist voll; geschrieben ist nichts. Schaffen Sie Platz oder nennen Sie einen anderen Ordner.`;
    case 'ENOTDIR':
      return `${ordner} liegt unter einer Datei. Nennen Sie einen anderen Ordner.`;
    default:
      return `${ordner} lässt sich nicht schreiben (${code}).`;
  }
};
