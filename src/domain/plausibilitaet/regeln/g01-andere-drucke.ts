import type { Zahl } from '#domain/werte';
import { druckregel } from '../druckregel.ts';

/** Figures that a rule of its own speaks of. */
const EIGENE_REGEL =
  /^haushalt\.(?:vergleich\.\w+\.)?(?:gesamtbudget(?:InklBez)?|kommunalerFinanzierungsanteil(?:\.anteil)?|gesamtverwaltungskosten|umschichtung(?:\.anteil|\.bedarf)?|eingliederungstitel\.(?:inklBez|verfuegbar|verfuegbarInklBez)|(?:veraenderung|differenz)\..*)$/;

/** Every other printed figure is compared with the figure it prints as well. */
export const uebrigeDrucke = druckregel({
  code: 'G-01',
  titel: 'Gedruckte Zahl stimmt mit dem Plan überein',
  betrifft: (zahl: Zahl) => !EIGENE_REGEL.test(zahl.pfad),
});
