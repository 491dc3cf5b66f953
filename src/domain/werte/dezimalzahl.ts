import { sichereGanzzahl } from './ganzzahl.ts';

/** A measured or computed quantity with decimals in 1/1.000: hours, weeks, months, talks per year. The figure's name says of what. */
export type Dezimalzahl = number & { readonly _: 'Dezimalzahl' };

/** A decimal number from thousandths. */
export const dezimalzahl = (tausendstel: number): Dezimalzahl =>
  sichereGanzzahl(tausendstel, 'Die Dezimalzahl') as Dezimalzahl;
