import { stichtagAb, type Raster } from './raster.ts';
import type { Verlauf } from './typen.ts';

/**
 * Disjoint ranges [von, bis) in ascending order, of days or of positions of counting days. Written anew for every person: the pass over
 * millions of persons must not allocate.
 */
export type Strecken = { von: Int32Array; bis: Int32Array; zahl: number };

/** Scratch for ranges; it grows as needed. */
export const leereStrecken = (): Strecken => ({
  von: new Int32Array(16),
  bis: new Int32Array(16),
  zahl: 0,
});

/** Appends a range that begins after the last one, or joins it to the last when it overlaps, touches, or leaves at most a gap of so many steps. */
export const haengeAn = (ziel: Strecken, von: number, bis: number, luecke = 0): void => {
  if (bis <= von) return;
  const letzte = ziel.zahl - 1;
  const ende = letzte < 0 ? 0 : (ziel.bis[letzte] as number);
  if (letzte >= 0 && von <= ende + luecke) {
    if (bis > ende) ziel.bis[letzte] = bis;
    return;
  }
  if (ziel.zahl === ziel.von.length) waechst(ziel);
  ziel.von[ziel.zahl] = von;
  ziel.bis[ziel.zahl] = bis;
  ziel.zahl++;
};

const waechst = (ziel: Strecken): void => {
  const [von, bis] = [ziel.von, ziel.bis];
  ziel.von = new Int32Array(2 * von.length);
  ziel.bis = new Int32Array(2 * bis.length);
  ziel.von.set(von);
  ziel.bis.set(bis);
};

/** The days of rows [ab, bis) of a Verlauf as disjoint ranges. */
export const vereinige = (ziel: Strecken, verlauf: Verlauf, ab: number, bis: number): void => {
  ziel.zahl = 0;
  for (let z = ab; z < bis; z++) haengeAn(ziel, verlauf.von[z] as number, verlauf.bis[z] as number);
};

/** The same, of the rows that have all bits of the mask; gives how many have. */
export const vereinigeMarkierte = (
  ziel: Strecken,
  verlauf: Verlauf & Readonly<{ marken: Uint8Array }>,
  ab: number,
  bis: number,
  maske: number,
): number => {
  ziel.zahl = 0;
  let zahl = 0;
  for (let z = ab; z < bis; z++)
    if (((verlauf.marken[z] as number) & maske) === maske) {
      haengeAn(ziel, verlauf.von[z] as number, verlauf.bis[z] as number);
      zahl++;
    }
  return zahl;
};

/** Closes gaps of at most so many steps. */
export const schliesseLuecken = (ziel: Strecken, quelle: Strecken, luecke: number): void => {
  ziel.zahl = 0;
  for (let s = 0; s < quelle.zahl; s++)
    haengeAn(ziel, quelle.von[s] as number, quelle.bis[s] as number, luecke);
};

/** The counting days that lie in ranges of days, as ranges of their positions. */
export const aufStichtage = (ziel: Strecken, tage: Strecken, raster: Raster): void => {
  ziel.zahl = 0;
  for (let s = 0; s < tage.zahl; s++)
    haengeAn(ziel, stichtagAb(raster, tage.von[s] as number), stichtagAb(raster, tage.bis[s] as number));
};

/** What two lists of ranges have in common. */
export const schneide = (ziel: Strecken, a: Strecken, b: Strecken): void => {
  ziel.zahl = 0;
  let j = 0;
  for (let i = 0; i < a.zahl; i++) {
    const von = a.von[i] as number;
    const bis = a.bis[i] as number;
    while (j < b.zahl && (b.bis[j] as number) <= von) j++;
    for (let k = j; k < b.zahl && (b.von[k] as number) < bis; k++)
      haengeAn(ziel, Math.max(von, b.von[k] as number), Math.min(bis, b.bis[k] as number));
  }
};

/** Does one of the ranges hold the position or day? */
export const deckt = ({ von, bis, zahl }: Strecken, stelle: number): boolean => {
  for (let s = 0; s < zahl && (von[s] as number) <= stelle; s++) if (stelle < (bis[s] as number)) return true;
  return false;
};

/** Does one range hold all positions from ab to bis (exclusive)? */
export const decktGanz = ({ von, bis, zahl }: Strecken, ab: number, ende: number): boolean => {
  for (let s = 0; s < zahl && (von[s] as number) <= ab; s++) if (ende <= (bis[s] as number)) return true;
  return false;
};
