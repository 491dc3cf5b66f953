import { sichereGanzzahl } from './ganzzahl.ts';

/** Cases per full-time equivalent in 1/10.000 (1:152 is 1_520_000; 53,07 ELB per VZÄ is 530_700). */
export type Betreuungsschluessel = number & { readonly _: 'Betreuungsschluessel' };

/** A key from ten-thousandths. */
export const betreuungsschluessel = (zehntausendstel: number): Betreuungsschluessel =>
  sichereGanzzahl(zehntausendstel, 'Der Betreuungsschlüssel') as Betreuungsschluessel;
