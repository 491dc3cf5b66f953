import type { Anteil } from './anteil.ts';
import { malBruch, sichereGanzzahl } from './ganzzahl.ts';

/** Money in whole cents; negative amounts are allowed (refunds, VKB → EGT). */
export type Cent = number & { readonly _: 'Cent' };

/** Cents from an integer. Throws {@link Zahlenueberlauf} outside ± 2^53 − 1. */
export const cent = (wert: number): Cent => sichereGanzzahl(wert, 'Der Betrag') as Cent;

/** Cents from whole Euro. */
export const euro = (wert: number): Cent => cent(wert * 100);

/** Sum of amounts; 0 for none. */
export const summe = (betraege: readonly Cent[]): Cent => betraege.reduce((a, b) => cent(a + b), cent(0));

/** a − b. */
export const minus = (a: Cent, b: Cent): Cent => cent(a - b);

/** −a. */
export const negiert = (a: Cent): Cent => cent(-a);

/** betrag × anteil, rounded to the cent, half away from zero. */
export const anteilVon = (betrag: Cent, [zaehler, nenner]: Anteil): Cent =>
  cent(malBruch(betrag, zaehler, nenner));

/** betrag ÷ anteil, rounded to the cent. Throws for a share of zero. */
export const durchAnteil = (betrag: Cent, [zaehler, nenner]: Anteil): Cent =>
  cent(malBruch(betrag, nenner, zaehler));

/** betrag × anzahl. */
export const mal = (betrag: Cent, anzahl: number): Cent => cent(malBruch(betrag, anzahl, 1));

/** The smaller of two amounts. */
export const kleinererBetrag = (a: Cent, b: Cent): Cent => (a < b ? a : b);
