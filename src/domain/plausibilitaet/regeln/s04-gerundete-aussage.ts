import { regel } from '../regel.ts';
import { verfehlteVerhaeltnisse, type Verhaeltnisparameter } from '../strukturen.ts';

/** A round statement against the exact numbers that stand beside it. */
export const gerundeteAussage = regel<Verhaeltnisparameter>({
  code: 'S-04',
  stufe: 'hinweis',
  titel: 'Runde Aussage passt zu den genauen Zahlen',
  satz: ({ merkmal, genannt, zaehler, nenner, errechnet }) =>
    `${merkmal}: gesagt ${genannt}, aber ${zaehler} ÷ ${nenner} = ${errechnet}. Ist die Aussage gerundet, so sagen Sie „rund“.`,
  pruefe: kontext => verfehlteVerhaeltnisse(kontext, { gerundet: true }),
});
