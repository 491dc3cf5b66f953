import type { Zahl } from '#domain/werte';
import { druckregel } from '../druckregel.ts';
import { istInstrumentsumme, istInstrumentveraenderung } from '../instrumentzahlen.ts';
import { istStellensumme } from '../personal.ts';
import { istZielAusTeilen } from '../ziele.ts';

/** Figures that a rule of its own speaks of. */
const EIGENE_REGEL =
  /^haushalt\.(?:vergleich\.\w+\.)?(?:gesamtbudget(?:InklBez)?|kommunalerFinanzierungsanteil(?:\.anteil)?|gesamtverwaltungskosten|umschichtung(?:\.anteil|\.bedarf)?|eingliederungstitel\.(?:inklBez|verfuegbar|verfuegbarInklBez)|(?:veraenderung|differenz)\..*)$/;

/** Figures of other chapters that a rule of its own speaks of. */
const EIGENE_REGELN: readonly ((zahl: Zahl) => boolean)[] = [
  istInstrumentsumme,
  istInstrumentveraenderung,
  istStellensumme,
  istZielAusTeilen,
];

/** Every other printed figure is compared with the figure it prints as well. */
export const uebrigeDrucke = druckregel({
  code: 'G-01',
  titel: 'Gedruckte Zahl stimmt mit dem Plan überein',
  betrifft: zahl => !EIGENE_REGEL.test(zahl.pfad) && !EIGENE_REGELN.some(gilt => gilt(zahl)),
});
