import { LEERER_AMTLICHBESTAND } from '#domain/aggregate';
import { GROESSEN, type Groesse, type Wuerfel } from '#domain/kennzahlen';
import { monatAus, tag } from '#domain/werte';
import type { Lagezaehlung } from './zaehlung.ts';

/** Months from December 2024 on. */
const VON = monatAus(2024, 12);

/** A count of made-up months: what is not given is 0. */
export const zaehlungAus = (
  monate: number,
  groessen: Readonly<Partial<Record<Groesse, (monat: number) => number>>>,
): Lagezaehlung => ({
  lieferung: {
    kennung: 'probe',
    jobcenter: '999001',
    name: 'Probe',
    ladestand: tag('2026-09-30'),
    vonMonat: VON,
    bisMonat: monatAus(2024, 11 + monate),
    personen: 1000,
    zeilen: 1000,
    abgelehnt: 0,
    pruefsumme: 'probe',
    uebernommen: null,
    gilt: true,
    dimensionen: [],
    guete: null,
  },
  amtlich: LEERER_AMTLICHBESTAND,
  gesamt: wuerfelAus(monate, groessen),
  geschlecht: null,
  team: null,
  teilnahmen: null,
});

const wuerfelAus = (
  monate: number,
  groessen: Readonly<Partial<Record<Groesse, (monat: number) => number>>>,
): Wuerfel => ({
  auftrag: {
    vonMonat: VON,
    stichtage: Int32Array.from({ length: monate + 2 }, (_, i) => i),
    dimensionen: [],
    schnitte: [[]],
    mindestluecke: 0,
  },
  schnitt: [],
  zellen: Object.fromEntries(
    GROESSEN.map(g => [g, Float64Array.from({ length: monate }, (_, i) => groessen[g]?.(i) ?? 0)]),
  ) as Record<Groesse, Float64Array>,
});
