import { schreibeAnteilFest, schreibeWert } from '#domain/werte';
import { instrumentzahl } from '../instrumentzahlen.ts';
import { fund, regel } from '../regel.ts';
import { innerhalb, ungenauigkeit } from '../toleranz.ts';

type P = Readonly<{ name: string; anteil: string; mindestens: string; abstand: string }>;

/** The share of women in what is supported reaches the Mindestbeteiligung. */
export const mindestbeteiligungErreicht = regel<P>({
  code: 'I-13',
  stufe: 'hinweis',
  titel: 'Mindestbeteiligung von Frauen',
  fundstelle: '§ 16 Abs. 1 S. 4 SGB II, § 1 Abs. 2 Nr. 4 SGB III',
  satz: ({ name, anteil, mindestens, abstand }) =>
    `${name} ${anteil}, Mindestbeteiligung ${mindestens}: ${abstand}.`,
  pruefe: kontext => {
    const abstand = instrumentzahl(kontext, 'punkte', 'frauenfoerderung.abstand');
    const grenze = instrumentzahl(kontext, 'anteil', 'frauenfoerderung.mindestbeteiligung');
    const anteil =
      instrumentzahl(kontext, 'anteil', 'frauenfoerderung.foerderanteil') ??
      instrumentzahl(kontext, 'anteil', 'frauenfoerderung.geplanterAnteil');
    if (!abstand || !grenze || !anteil || abstand.wert >= 0) return [];
    if (innerhalb(abstand.wert, ungenauigkeit(kontext, abstand))) return [];
    return [
      fund(abstand.pfad, {
        name: anteil.name,
        anteil: schreibeAnteilFest(anteil.wert, 1),
        mindestens: schreibeAnteilFest(grenze.wert, 2),
        abstand: schreibeWert(abstand),
      }),
    ];
  },
});
