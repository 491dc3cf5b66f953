import { stichtagAb, type Raster } from './raster.ts';
import type { Merkmal } from './typen.ts';

/**
 * The classes of one person in one Dimension over all counting days: section s ends before position bis[s] and has klasse[s]. Together they
 * cover every counting day; neighbours differ.
 */
export type Klassenfolge = { bis: Int32Array; klasse: Uint16Array; zahl: number };

/** Scratch for a grid of so many counting days. */
export const leereKlassenfolge = (stichtage: number): Klassenfolge => ({
  bis: new Int32Array(stichtage + 1),
  klasse: new Uint16Array(stichtage + 1),
  zahl: 0,
});

/** Class 0 on every counting day. */
export const eineKlasse = (stichtage: number): Klassenfolge => ({
  bis: Int32Array.of(stichtage),
  klasse: Uint16Array.of(0),
  zahl: 1,
});

/** Fills the classes of one person from its rows [ab, bis) of an attribute. */
export const fuelleKlassen = (
  ziel: Klassenfolge,
  merkmal: Merkmal,
  ab: number,
  bis: number,
  raster: Raster,
): void => {
  ziel.zahl = 0;
  let ende = 0;
  for (let z = ab; z < bis; z++) {
    const von = stichtagAb(raster, merkmal.von[z] as number);
    const nach = stichtagAb(raster, merkmal.bis[z] as number);
    if (nach <= von) continue;
    if (von > ende) setzeFort(ziel, von, 0);
    setzeFort(ziel, nach, merkmal.klasse[z] as number);
    ende = nach;
  }
  if (ende < raster.zahl) setzeFort(ziel, raster.zahl, 0);
};

const setzeFort = (ziel: Klassenfolge, bis: number, klasse: number): void => {
  const letzte = ziel.zahl - 1;
  if (letzte >= 0 && ziel.klasse[letzte] === klasse) {
    ziel.bis[letzte] = bis;
    return;
  }
  ziel.bis[ziel.zahl] = bis;
  ziel.klasse[ziel.zahl] = klasse;
  ziel.zahl++;
};

/** The class on a counting day. */
export const klasseAmStichtag = ({ bis, klasse }: Klassenfolge, stelle: number): number => {
  let s = 0;
  while ((bis[s] as number) <= stelle) s++;
  return klasse[s] as number;
};

/** The class on any day, from the rows [ab, bis) of the attribute; 0 where none covers it. */
export const klasseAmTag = (
  { von, bis: enden, klasse }: Merkmal,
  ab: number,
  bis: number,
  tag: number,
): number => {
  for (let z = ab; z < bis && (von[z] as number) <= tag; z++)
    if (tag < (enden[z] as number)) return klasse[z] as number;
  return 0;
};
