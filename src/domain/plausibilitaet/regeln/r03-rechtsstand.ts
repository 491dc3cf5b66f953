import { schreibeWert, tagAlsIso, tagAlsText } from '#domain/werte';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ datum: string; aenderungen: readonly string[] }>;

/** Law values differ from those the plan was last recorded with: a correction, or another version of the program. */
export const rechtsstandUnveraendert = regel<P>({
  code: 'R-03',
  stufe: 'hinweis',
  titel: 'Rechtswerte seit dem festgeschriebenen Stand geändert',
  satz: ({ datum, aenderungen }) =>
    `Der Plan wurde am ${datum} mit anderen Rechtswerten festgeschrieben: ${aenderungen.join('; ')}. Gerechnet wird mit den heutigen.`,
  pruefe: ({ plan, blatt }) => {
    const { rechtsstand } = plan;
    if (!rechtsstand) return [];
    const aenderungen = [...blatt.values()].flatMap(zahl => {
      if (zahl.herkunft.art !== 'recht') return [];
      const schluessel = `${zahl.herkunft.parameter}.${tagAlsIso(zahl.herkunft.am)}`;
      const damals = Object.hasOwn(rechtsstand.werte, schluessel) ? rechtsstand.werte[schluessel] : undefined;
      const heute = schreibeWert(zahl);
      return damals === undefined || damals === heute ? [] : [`${zahl.name} ${damals}, heute ${heute}`];
    });
    return aenderungen.length > 0
      ? [fund('rechtsstand', { datum: tagAlsText(rechtsstand.datum), aenderungen })]
      : [];
  },
});
