import { sichereGanzzahl } from './ganzzahl.ts';

/** Full-time equivalents in 1/10.000 VZÄ (§ 4 VKFV: four decimals). 68,81 VZÄ = 688_100. */
export type Vollzeitaequivalent = number & { readonly _: 'Vollzeitaequivalent' };

/** VZÄ from ten-thousandths. */
export const vollzeitaequivalent = (zehntausendstel: number): Vollzeitaequivalent =>
  sichereGanzzahl(zehntausendstel, 'Das Vollzeitäquivalent') as Vollzeitaequivalent;
