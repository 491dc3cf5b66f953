import { istGroesse } from '../drucke.ts';
import { druckregel } from '../druckregel.ts';

/** GVK = VKB + Umschichtung + KFA, or the sum of its rows, or the given amount. */
export const verwaltungskostenAusTeilen = druckregel({
  code: 'H-03',
  titel: 'Gesamtverwaltungskosten sind VKB + Umschichtung + KFA',
  fundstelle: '§ 46 Abs. 3 SGB II',
  betrifft: zahl => istGroesse(zahl.pfad, 'gesamtverwaltungskosten'),
});
