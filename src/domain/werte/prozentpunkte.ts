import { sichereGanzzahl } from './ganzzahl.ts';

/** A difference of two shares in 1/1.000 percentage point (0,3 Punkte = 300). Never a percentage. */
export type Prozentpunkte = number & { readonly _: 'Prozentpunkte' };

/** Points from thousandths. */
export const prozentpunkte = (tausendstel: number): Prozentpunkte =>
  sichereGanzzahl(tausendstel, 'Die Punktzahl') as Prozentpunkte;
