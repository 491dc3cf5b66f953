import { druckregel } from '../druckregel.ts';

/** Printed change against a compared column; the cause says with which Stand of that year it fits. */
export const veraenderungGegenVorjahr = druckregel({
  code: 'H-07',
  titel: 'Veränderung gegenüber dem Vergleichsjahr',
  betrifft: zahl => /^haushalt\.vergleich\.\w+\.(veraenderung|differenz)\./.test(zahl.pfad),
});
