import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Loeschung } from '#ports';
import { sichere } from './dauerhaft.ts';
import { alsEintrag, liesManifest, schreibeManifest } from './manifest.ts';
import { mitSperre } from './sperre.ts';
import { istJobcenter, unbekannt } from './zaehleAusLager.ts';

/** Removes a delivery with its cubes and refused rows: first from the manifest, then from the disk. The manifest keeps that it was there. */
export const loesche = async (
  lager: string,
  jobcenter: string,
  kennung: string,
): Promise<Ergebnis<Loeschung>> => {
  const ordner = path.join(lager, jobcenter);
  if (!istJobcenter(jobcenter)) return unbekannt(path.join(lager, '-'), jobcenter, kennung);
  return mitSperre(ordner, jobcenter, async () => {
    const manifest = await liesManifest(ordner);
    const eintrag = manifest.lieferungen.find(l => l.kennung === kennung);
    if (!eintrag) return unbekannt(ordner, jobcenter, kennung);
    const ablage = path.join(ordner, kennung);
    const umfang = await umfangVon(ablage);
    await schreibeManifest(ordner, {
      ...manifest,
      lieferungen: manifest.lieferungen.filter(l => l !== eintrag),
      geloescht: [...manifest.geloescht, { kennung, ...umfang }],
    });
    await rm(ablage, { recursive: true, force: true });
    await sichere(ordner);
    return gelungen({ eintrag: alsEintrag(eintrag), ...umfang });
  });
};

const umfangVon = async (ordner: string): Promise<Readonly<{ dateien: number; bytes: number }>> => {
  let [dateien, bytes] = [0, 0];
  for (const eintrag of await readdir(ordner, { recursive: true, withFileTypes: true }).catch(() => [])) {
    if (!eintrag.isFile()) continue;
    dateien++;
    bytes += (await stat(path.join(eintrag.parentPath, eintrag.name))).size;
  }
  return { dateien, bytes };
};
