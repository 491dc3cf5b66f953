import { druckregel } from '../druckregel.ts';
import { istInstrumentsumme } from '../instrumentzahlen.ts';

/** Printed sums of the instrument table: groups and total, this year and last, and the tables for target groups. */
export const instrumentsummenStimmen = druckregel({
  code: 'I-01',
  titel: 'Summen der Instrumententabellen',
  betrifft: istInstrumentsumme,
});
