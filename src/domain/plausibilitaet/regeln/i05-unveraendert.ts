import { schreibeWert } from '#domain/werte';
import { instrumentzahl } from '../instrumentzahlen.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; geaendert: readonly string[] }>;

/** "Unchanged" is said of groups or rows whose figure changed. */
export const unveraendertStimmt = regel<P>({
  code: 'I-05',
  stufe: 'hinweis',
  titel: 'Als unverändert bezeichnete Gruppen und Zeilen',
  satz: ({ bezeichnung, geaendert }) =>
    `„${bezeichnung}“: Geändert ${geaendert.length === 1 ? 'hat sich' : 'haben sich'} ${geaendert.join('; ')}.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.instrumente?.aussagen ?? {}).flatMap(([schluessel, aussage]) => {
      if (aussage.art !== 'unveraendert') return [];
      const geaendert = [
        ...(aussage.gruppen ?? []).flatMap(g => aenderung(kontext, `gruppen.${g}`, 'summe')),
        ...(aussage.zeilen ?? []).flatMap(z => aenderung(kontext, `zeilen.${z}`, 'menge')),
      ];
      return geaendert.length > 0
        ? [fund(`instrumente.aussagen.${schluessel}`, { bezeichnung: aussage.bezeichnung, geaendert })]
        : [];
    }),
});

const aenderung = (kontext: Pruefkontext, ort: string, feld: string): readonly string[] => {
  const neu = instrumentzahl(kontext, 'anzahl', `${ort}.${feld}`);
  const alt = instrumentzahl(kontext, 'anzahl', `${ort}.vorjahr`);
  return neu && alt && neu.wert !== alt.wert
    ? [`„${neu.name}“ von ${schreibeWert(alt)} auf ${schreibeWert(neu)}`]
    : [];
};
