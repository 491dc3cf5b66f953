import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Beilage, Beilagen } from '#application';

/** Larger pictures and fonts are not read. */
const HOECHSTGROESSE = 8 * 1024 * 1024;

/** Reads what lies beside a file, in its folder or below. Never throws for what a user can name. */
export const beilagenNeben = (datei: string): Beilagen => ({
  zu: datei,
  lies: name => liesBeilage(path.dirname(datei), name),
});

/** Links are resolved first, so that neither '..' nor a link leads out of the folder. */
const liesBeilage = async (ordner: string, name: string): Promise<Beilage> => {
  if (/[\\\0:]/.test(name) || path.isAbsolute(name)) return { ok: false, grund: 'ausserhalb' };
  try {
    const wurzel = await realpath(ordner);
    const ziel = await realpath(path.join(wurzel, name));
    if (!ziel.startsWith(wurzel.endsWith(path.sep) ? wurzel : wurzel + path.sep))
      return { ok: false, grund: 'ausserhalb' };
    return await liesGewoehnliche(ziel);
  } catch (fehler) {
    return { ok: false, grund: grundVon(fehler) };
  }
};

/** A pipe is opened without waiting for its other end, and then refused. */
const liesGewoehnliche = async (ziel: string): Promise<Beilage> => {
  const griff = await open(
    ziel,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const angaben = await griff.stat();
    if (!angaben.isFile()) return { ok: false, grund: 'keineDatei' };
    if (angaben.size > HOECHSTGROESSE) return { ok: false, grund: 'zuGross' };
    return { ok: true, bytes: new Uint8Array(await griff.readFile()) };
  } finally {
    await griff.close();
  }
};

const grundVon = (fehler: unknown): 'fehlt' | 'gesperrt' | 'keineDatei' => {
  const code = fehler instanceof Error && 'code' in fehler ? String(fehler.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP' || code === 'ENAMETOOLONG') return 'fehlt';
  return code === 'EISDIR' || code === 'ENXIO' ? 'keineDatei' : 'gesperrt';
};
