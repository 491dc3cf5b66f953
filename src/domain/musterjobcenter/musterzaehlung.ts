import {
  beginneZaehlung,
  bereiteAuf,
  type Aufbereitungsplan,
  type Auftrag,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import { alsRohblock } from './alsRohblock.ts';
import { BG_TYPEN, GESCHLECHTER, nummerVon } from './codes.ts';
import type { Lieferungsteil } from './erzeuge.ts';
import { BIS_MONAT, type Musterauftrag } from './musterauftrag.ts';
import { musterstichtag } from './stichtage.ts';

/** Counts a delivery while it is made: the cubes without group, by sex and by age. */
export type Musterzaehlung = Readonly<{ nimm(teil: Lieferungsteil): void; wuerfel(): Musterwuerfel }>;
export type Musterwuerfel = Readonly<{ gesamt: Wuerfel; geschlecht: Wuerfel; alter: Wuerfel }>;

/** Classes of the cubes; 0 is unbekannt. */
export const KLASSE = {
  maenner: 1 + nummerVon(GESCHLECHTER, 'm'),
  frauen: 1 + nummerVon(GESCHLECHTER, 'w'),
  unter25: 1,
} as const;

/** Begins to count a delivery. zaehlweise: what an instrument, by its number in the order, counts as on a day. */
export const beginneMusterzaehlung = (
  { monate, bisMonat = BIS_MONAT }: Musterauftrag,
  zaehlweise: Aufbereitungsplan['zaehlweise'],
): Musterzaehlung => {
  const plan: Aufbereitungsplan = {
    herleitungen: [{ art: 'merkmal' }, { art: 'alter', grenzen: [25, 55] }],
    alleinerziehend: 1 + nummerVon(BG_TYPEN, 'ALLEINERZIEHEND'),
    zaehlweise,
  };
  const zaehlung = beginneZaehlung(zaehlauftrag(monate, bisMonat));
  return {
    nimm: teil => zaehlung.nimm(bereiteAuf(alsRohblock(teil), plan)),
    wuerfel: () => {
      const [gesamt, geschlecht, alter] = zaehlung.wuerfel();
      if (!gesamt || !geschlecht || !alter) throw new RangeError('Je Schnitt ein Würfel.');
      return { gesamt, geschlecht, alter };
    },
  };
};

const zaehlauftrag = (monate: number, bisMonat: Monat): Auftrag => {
  const vonMonat = (bisMonat - monate + 1) as Monat;
  return {
    vonMonat,
    stichtage: Int32Array.from({ length: monate + 2 }, (_, i) => musterstichtag((vonMonat + i - 2) as Monat)),
    dimensionen: [
      { name: 'geschlecht', klassen: ['unbekannt', ...GESCHLECHTER] },
      { name: 'altersgruppe', klassen: ['unbekannt', 'U25', 'M25', 'A55'] },
    ],
    schnitte: [[], [0], [1]],
    mindestluecke: 0,
  };
};
