import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Loeschung } from '#ports';
import { sichere } from './dauerhaft.ts';
import { alsEintrag, liesManifest, schreibeManifest } from './manifest.ts';
import { raeumeVorlaeufiges } from './raeumeAuf.ts';
import { mitSperre } from './sperre.ts';
import { istJobcenter, unbekannt } from './findeLieferung.ts';

/**
 * Removes a delivery with its cubes and refused rows, and what killed processes left aside: first from the manifest, then from the disk. The manifest
 * keeps that it was there; afterwards the store is searched for it.
 */
export const loesche = async (
  lager: string,
  jobcenter: string,
  kennung: string,
): Promise<Ergebnis<Loeschung>> => {
  const ordner = path.join(lager, jobcenter);
  if (!istJobcenter(jobcenter)) return unbekannt(path.join(lager, '-'), jobcenter, kennung);
  // Whoever mistypes a number does not leave a folder behind.
  if (!(await kennt(ordner, kennung))) return unbekannt(ordner, jobcenter, kennung);
  return mitSperre(ordner, jobcenter, async () => {
    const manifest = await liesManifest(ordner);
    const eintrag = manifest.lieferungen.find(l => l.kennung === kennung);
    if (!eintrag && !manifest.beschaedigt.includes(kennung)) return unbekannt(ordner, jobcenter, kennung);
    const ablage = path.join(ordner, kennung);
    const entfernt = await dateienIn(ablage, kennung);
    const umfang = { dateien: entfernt.length, bytes: entfernt.reduce((s, d) => s + d.bytes, 0) };
    await schreibeManifest(ordner, {
      ...manifest,
      lieferungen: manifest.lieferungen.filter(l => l !== eintrag),
      beschaedigt: manifest.beschaedigt.filter(k => k !== kennung),
      geloescht: [...manifest.geloescht, { kennung, ...umfang }],
    });
    await rm(ablage, { recursive: true, force: true });
    await sichere(ordner);
    await raeumeVorlaeufiges(lager, null);
    const uebrig = (await dateienIn(lager, '')).filter(d => d.datei.includes(kennung)).map(d => d.datei);
    return gelungen({
      jobcenter,
      kennung,
      eintrag: eintrag ? alsEintrag(eintrag, manifest.lieferungen) : null,
      ...umfang,
      entfernt,
      uebrig,
    });
  });
};

const kennt = async (ordner: string, kennung: string): Promise<boolean> => {
  const { lieferungen, beschaedigt } = await liesManifest(ordner);
  return beschaedigt.includes(kennung) || lieferungen.some(l => l.kennung === kennung);
};

/** All files below a folder with their bytes, by their paths from it under the given name. */
const dateienIn = async (ordner: string, unter: string): Promise<Loeschung['entfernt']> => {
  const dateien: { datei: string; bytes: number }[] = [];
  for (const eintrag of await readdir(ordner, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!eintrag.isFile()) continue;
    const voll = path.join(eintrag.parentPath, eintrag.name);
    const bytes = await stat(voll).then(
      s => s.size,
      () => 0,
    );
    dateien.push({ datei: path.join(unter, path.relative(ordner, voll)), bytes });
  }
  return dateien.toSorted((a, b) => (a.datei < b.datei ? -1 : 1));
};
