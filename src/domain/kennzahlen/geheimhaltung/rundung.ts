import type { Schutztabelle } from './tabelle.ts';

/** The number rounded to a multiple of ten, half away from zero. Fractions (means of stocks) as well. */
export const rundeAufZehn = (wert: number): number =>
  Math.sign(wert) * Math.round(Math.abs(wert) / 10) * 10 || 0;

/**
 * The numbers of a table as interactive offers of the Statistik der BA show them: every one rounded by itself, totals too, so that they need not add up;
 * nothing is hidden.
 */
export const rundeTabelle = ({ felder }: Schutztabelle): readonly number[] =>
  felder.map(({ wert }) => rundeAufZehn(wert));
