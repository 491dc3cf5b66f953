import type { Angabe } from '#domain/angaben';
import type { Strukturangaben } from '#domain/strukturen';
import { tagAlsText, tagAus, tagTeile, type Einheit, type Stand, type Tag } from '#domain/werte';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ tabelle: string; maengel: readonly string[]; dokument: string }>;

/** Months after which current values are old. */
const HOECHSTENS = 6;

/** Source and Ladestand of current values are there and not older than six months at the document's date. One finding a table. */
export const alterDerDaten = regel<P>({
  code: 'S-06',
  stufe: 'hinweis',
  titel: 'Strukturdaten nennen Quelle und sind aktuell',
  satz: ({ tabelle, maengel, dokument }) =>
    `${tabelle}: ${maengel.join('; ')} (Stand des Dokuments ${dokument}). Nehmen Sie neuere Werte oder nennen Sie die Quelle.`,
  pruefe: kontext => {
    const { strukturen, deckblatt } = kontext.plan;
    if (!strukturen) return [];
    return tabellen(strukturen).flatMap(({ ort, bezeichnung, staende }) => {
      const maengel = [...new Set(staende)].flatMap(stand => mangelDes(kontext, stand));
      return maengel.length > 0
        ? [fund(ort, { tabelle: bezeichnung, maengel, dokument: tagAlsText(deckblatt.stand) })]
        : [];
    });
  },
});

type Tabelle = Readonly<{ ort: string; bezeichnung: string; staende: readonly string[] }>;

/** Stocks are one table, each group is one; last year's values, series and groups that are there for comparison are not current. */
const tabellen = ({ stand, bestaende = {}, gruppen = {} }: Strukturangaben): readonly Tabelle[] => [
  {
    ort: 'strukturen.bestaende',
    bezeichnung: 'Bestände',
    staende: Object.values(bestaende).flatMap(({ anzahl }) => standDer(anzahl, stand)),
  },
  ...Object.entries(gruppen)
    .filter(([, { vergleich }]) => vergleich !== true)
    .map(([schluessel, gruppe]) => ({
      ort: `strukturen.gruppen.${schluessel}`,
      bezeichnung: gruppe.bezeichnung,
      staende: Object.values(gruppe.merkmale).flatMap(({ anteil, anzahl }) => [
        ...standDer(anteil, gruppe.stand ?? stand),
        ...standDer(anzahl, gruppe.stand ?? stand),
      ]),
    })),
];

/** An assumed value has no Stand. */
const standDer = (angabe: Angabe<Einheit> | undefined, standDesBlocks: string): readonly string[] =>
  angabe && angabe.annahme === undefined ? [angabe.stand ?? standDesBlocks] : [];

const mangelDes = ({ plan }: Pruefkontext, kennung: string): readonly string[] => {
  const stand: Stand | undefined = plan.staende[kennung];
  if (!stand) return [];
  if (stand.quelle.trim() === '') return ['die Quelle fehlt'];
  return plan.deckblatt.stand > sechsMonateNach(stand.datum)
    ? [
        `${stand.quelle}, ${stand.dokument} ist vom ${tagAlsText(stand.datum)}, älter als ${HOECHSTENS} Monate`,
      ]
    : [];
};

const sechsMonateNach = (datum: Tag): Tag => {
  const { jahr, monat, tag } = tagTeile(datum);
  const spaeter = jahr * 12 + monat - 1 + HOECHSTENS;
  return (tagAus(Math.floor(spaeter / 12), (spaeter % 12) + 1, 1) + tag - 1) as Tag;
};
