import { malBruch, sichereGanzzahl } from './ganzzahl.ts';

/** A share or relative change as an unreduced fraction: 84,8 % is [848, 1000]. Never percentage points. */
export type Anteil = readonly [zaehler: number, nenner: number];

/** The fraction, with a positive denominator. Throws for denominator 0 and unsafe integers. */
export const anteil = (zaehler: number, nenner: number): Anteil => {
  if (nenner === 0) throw new RangeError('Ein Anteil braucht einen Nenner ungleich null');
  const vorzeichen = nenner < 0 ? -1 : 1;
  return [sichereGanzzahl(zaehler * vorzeichen), sichereGanzzahl(nenner * vorzeichen)];
};

/** −1, 0, 1 as a is smaller than, equal to or larger than b (848/1000 equals 106/125). */
export const vergleicheAnteile = (a: Anteil, b: Anteil): -1 | 0 | 1 => {
  const links = BigInt(a[0]) * BigInt(b[1]);
  const rechts = BigInt(b[0]) * BigInt(a[1]);
  return links < rechts ? -1 : links > rechts ? 1 : 0;
};

/** The share in smallest steps of 1 ÷ teiler, rounded half away from zero (teiler 10_000: hundredths of a percent). */
export const inSchritten = ([zaehler, nenner]: Anteil, teiler: number): number =>
  malBruch(zaehler, teiler, nenner);

/** 1 − anteil, exact. */
export const rest = ([zaehler, nenner]: Anteil): Anteil => anteil(nenner - zaehler, nenner);

/** (neu − alt) ÷ alt. Throws for alt = 0: callers say "nicht berechenbar" instead. */
export const veraenderung = (neu: number, alt: number): Anteil =>
  alt < 0 ? anteil(alt - neu, -alt) : anteil(neu - alt, alt);
