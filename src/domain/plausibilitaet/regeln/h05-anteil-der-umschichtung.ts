import { istGroesse } from '../drucke.ts';
import { druckregel } from '../druckregel.ts';

/** Printed share of the Umschichtung in the EGT without BEZ. */
export const anteilDerUmschichtung = druckregel({
  code: 'H-05',
  titel: 'Anteil der Umschichtung am Eingliederungstitel',
  betrifft: zahl => istGroesse(zahl.pfad, 'umschichtung.anteil'),
});
