import { messwert, schreibeWert } from '#domain/werte';
import { passt } from '../abweichung.ts';
import { geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel } from '../regel.ts';
import { istGerundeteAussage, verhaeltnisaussagen } from '../strukturen.ts';

type P = Readonly<{ merkmal: string; genannt: string; zaehler: string; nenner: string; errechnet: string }>;

/** A printed share against the printed stocks whose ratio it should be: LZB of all ELB. Round statements are S-04's matter. */
export const verhaeltnisDerBestaende = regel<P>({
  code: 'Z-06',
  stufe: 'hinweis',
  titel: 'Anteil passt zu den genannten Beständen',
  satz: ({ merkmal, genannt, zaehler, nenner, errechnet }) =>
    `${merkmal}: genannt ${genannt}, aber ${zaehler} ÷ ${nenner} = ${errechnet}. Vermutlich haben Anteil und Bestände verschiedene Stände.`,
  pruefe: kontext =>
    verhaeltnisaussagen(kontext)
      .filter(({ anteil }) => !istGerundeteAussage(anteil))
      .filter(
        ({ anteil, verhaeltnis }) =>
          !passt(
            mass('anteil', anteil) - messwert(verhaeltnis),
            spielraum('anteil', anteil),
            kontext,
            verhaeltnis,
          ),
      )
      .map(({ ort, bezeichnung, anteil, zaehler, nenner, verhaeltnis }) =>
        fund(ort, {
          merkmal: bezeichnung,
          genannt: geschrieben(anteil),
          zaehler,
          nenner,
          errechnet: schreibeWert(verhaeltnis),
        }),
      ),
});
