import { regel } from '../regel.ts';
import { verfehlteVerhaeltnisse, type Verhaeltnisparameter } from '../strukturen.ts';

/** A printed share against the printed stocks whose ratio it should be: LZB of all ELB. Round statements are S-04's matter. */
export const verhaeltnisDerBestaende = regel<Verhaeltnisparameter>({
  code: 'Z-06',
  stufe: 'hinweis',
  titel: 'Anteil passt zu den genannten Beständen',
  satz: ({ merkmal, genannt, zaehler, nenner, errechnet }) =>
    `${merkmal}: genannt ${genannt}, aber ${zaehler} ÷ ${nenner} = ${errechnet}. Vermutlich haben Anteil und Bestände verschiedene Stände.`,
  pruefe: kontext => verfehlteVerhaeltnisse(kontext, { gerundet: false }),
});
