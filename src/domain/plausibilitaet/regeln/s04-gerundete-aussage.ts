import { messwert, schreibeWert } from '#domain/werte';
import { passt } from '../abweichung.ts';
import { geschrieben, mass, spielraum } from '../genannt.ts';
import { fund, regel } from '../regel.ts';
import { istGerundeteAussage, verhaeltnisaussagen } from '../strukturen.ts';

type P = Readonly<{ merkmal: string; genannt: string; zaehler: string; nenner: string; errechnet: string }>;

/** A round statement against the exact numbers that stand beside it. */
export const gerundeteAussage = regel<P>({
  code: 'S-04',
  stufe: 'hinweis',
  titel: 'Runde Aussage passt zu den genauen Zahlen',
  satz: ({ merkmal, genannt, zaehler, nenner, errechnet }) =>
    `${merkmal}: gesagt ${genannt}, aber ${zaehler} ÷ ${nenner} = ${errechnet}. Ist die Aussage gerundet, so sagen Sie „rund“.`,
  pruefe: kontext =>
    verhaeltnisaussagen(kontext)
      .filter(({ anteil }) => istGerundeteAussage(anteil))
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
