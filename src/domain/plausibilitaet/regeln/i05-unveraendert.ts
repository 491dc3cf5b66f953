import { schreibeWert } from '#domain/werte';
import { instrumentzahl } from '../instrumentzahlen.ts';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; geaendert: readonly string[]; unbekannt: readonly string[] }>;

/** "Unchanged" is said of groups or rows whose figure changed, or of which nobody knows last year's. */
export const unveraendertStimmt = regel<P>({
  code: 'I-05',
  stufe: 'hinweis',
  titel: 'Als unverändert bezeichnete Gruppen und Zeilen',
  satz: ({ bezeichnung, geaendert, unbekannt }) =>
    [
      `„${bezeichnung}“:`,
      ...(geaendert.length === 0
        ? []
        : [`Geändert ${geaendert.length === 1 ? 'hat sich' : 'haben sich'} ${geaendert.join('; ')}.`]),
      ...(unbekannt.length === 0
        ? []
        : [
            `Nicht prüfbar, weil eine Zahl für das Vorjahr oder das Planjahr fehlt: ${unbekannt.join('; ')}.`,
          ]),
    ].join(' '),
  pruefe: kontext =>
    Object.entries(kontext.plan.instrumente?.aussagen ?? {}).flatMap(([schluessel, aussage]) => {
      if (aussage.art !== 'unveraendert') return [];
      const { gruppen = [], zeilen = [], bezeichnung } = aussage;
      const geaendert = [
        ...gruppen.flatMap(g => aenderung(kontext, `gruppen.${g}`, 'summe')),
        ...zeilen.flatMap(z => aenderung(kontext, `zeilen.${z}`, 'menge')),
      ];
      const namen = kontext.plan.instrumente;
      const unbekannt = [
        ...gruppen
          .filter(g => !istPruefbar(kontext, `gruppen.${g}`, 'summe'))
          .map(g => `„${namen?.gruppen?.[g]?.bezeichnung ?? g}“`),
        ...zeilen
          .filter(z => !istPruefbar(kontext, `zeilen.${z}`, 'menge'))
          .map(z => `„${namen?.zeilen?.[z]?.bezeichnung ?? z}“`),
      ];
      return geaendert.length + unbekannt.length > 0
        ? [fund(`instrumente.aussagen.${schluessel}`, { bezeichnung, geaendert, unbekannt })]
        : [];
    }),
});

const istPruefbar = (kontext: Pruefkontext, ort: string, feld: string): boolean =>
  [feld, 'vorjahr'].every(f => instrumentzahl(kontext, 'anzahl', `${ort}.${f}`) !== null);

const aenderung = (kontext: Pruefkontext, ort: string, feld: string): readonly string[] => {
  const neu = instrumentzahl(kontext, 'anzahl', `${ort}.${feld}`);
  const alt = instrumentzahl(kontext, 'anzahl', `${ort}.vorjahr`);
  return neu && alt && neu.wert !== alt.wert
    ? [`„${neu.name}“ von ${schreibeWert(alt)} auf ${schreibeWert(neu)}`]
    : [];
};
