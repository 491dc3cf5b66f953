import { druckregel } from '../druckregel.ts';

const SUMME =
  /^instrumente\.(?:(?:gruppen\.[\w-]+\.)?(?:summe|vorjahr)|(?:sichten\.[\w-]+|sichtenOhneDoppelte)\.summe(?:Von|Bis)?|kommunalerBedarf\.(?:von|bis)|bildungszielplanung\.\w+)$/;

/** Printed sums of the instrument table: groups and total, this year and last, and the tables for target groups. */
export const instrumentsummenStimmen = druckregel({
  code: 'I-01',
  titel: 'Summen der Instrumententabellen',
  betrifft: zahl => SUMME.test(zahl.pfad),
});
