import { istGroesse } from '../drucke.ts';
import { druckregel } from '../druckregel.ts';

/** KFA = municipal share of the Gesamtverwaltungskosten by the rate of the year. */
export const kfaNachSatzDesJahres = druckregel({
  code: 'H-02',
  titel: 'Kommunaler Finanzierungsanteil folgt aus den Gesamtverwaltungskosten',
  fundstelle: '§ 46 Abs. 3 S. 1 SGB II',
  betrifft: zahl =>
    istGroesse(zahl.pfad, 'kommunalerFinanzierungsanteil') ||
    istGroesse(zahl.pfad, 'kommunalerFinanzierungsanteil.anteil'),
});
