import type { Zahl } from '#domain/werte';
import { druckregel } from '../druckregel.ts';
import { istStellensumme } from '../personal.ts';

/** Figures that a rule of its own speaks of. */
const EIGENE_REGEL =
  /^haushalt\.(?:vergleich\.\w+\.)?(?:gesamtbudget(?:InklBez)?|kommunalerFinanzierungsanteil(?:\.anteil)?|gesamtverwaltungskosten|umschichtung(?:\.anteil|\.bedarf)?|eingliederungstitel\.(?:inklBez|verfuegbar|verfuegbarInklBez)|(?:veraenderung|differenz)\..*)$/;

/** Figures of the instruments that I-01 and I-02 speak of. */
const INSTRUMENTE =
  /^instrumente\.(?:(?:gruppen\.[\w-]+\.)?(?:summe|vorjahr)|(?:sichten\.[\w-]+|sichtenOhneDoppelte)\.summe(?:Von|Bis)?|kommunalerBedarf\.\w+|bildungszielplanung\.\w+|(?:(?:gruppen|zeilen)\.[\w-]+\.)?veraenderung)$/;

/** Every other printed figure is compared with the figure it prints as well. */
export const uebrigeDrucke = druckregel({
  code: 'G-01',
  titel: 'Gedruckte Zahl stimmt mit dem Plan überein',
  betrifft: (zahl: Zahl) => !EIGENE_REGEL.test(zahl.pfad) && !INSTRUMENTE.test(zahl.pfad),
});
