import {
  jahrVon,
  monatVon,
  tagAlsText,
  tagAus,
  tagTeile,
  type Stand,
  type Tag,
  type Zahl,
} from '#domain/werte';
import { fund, regel, type Pruefkontext } from '../regel.ts';

type P = Readonly<{
  namen: readonly string[];
  datum: string;
  dokument: string;
  monate: number;
  naheliegend: string;
}>;

/** Staff data older than so many months are not the current ones. */
const HOECHSTENS_MONATE = 9;

/** What is counted at a day. Soll and keys are resolved and may be older. */
const GEZAEHLT =
  /^personal\.(?:bereiche\.[\w-]+\.(?:unbesetzt|langzeiterkrankte|langzeiterkrankteVzae|freigestellt|beschaeftigte|fluktuation|abgaenge|fluktuationsbasis)|kennwerte\.[\w-]+\.anteil)$/;

/** Staff data of the year before, while others of the chapter are of the year after it: likely a slip in the year. One finding a Stand. */
export const datumDerPersonaldaten = regel<P>({
  code: 'P-10',
  stufe: 'warnt',
  titel: 'Datum der Personaldaten',
  satz: ({ namen, datum, dokument, monate, naheliegend }) =>
    `${namen.join(', ')}: Stand ${datum}, ${monate} Monate vor dem Stand des Dokuments (${dokument}); andere Personaldaten sind aus dem Jahr danach. Gemeint ist wahrscheinlich der ${naheliegend}.`,
  pruefe: kontext => {
    const gesagte = gesagteZahlen(kontext);
    const jahre = new Set(gesagte.map(({ stand }) => jahrVon(stand.datum)));
    const dokument = kontext.plan.deckblatt.stand;
    const nachStand = Map.groupBy(
      gesagte.filter(({ zahl }) => GEZAEHLT.test(zahl.pfad)),
      ({ kennung }) => kennung,
    );
    return [...nachStand.values()].flatMap(gruppe => {
      const [erste] = gruppe;
      if (!erste) return [];
      const { datum } = erste.stand;
      const naheliegend = einJahrSpaeter(datum);
      const monate = monatVon(dokument) - monatVon(datum);
      if (monate <= HOECHSTENS_MONATE || naheliegend > dokument || !jahre.has(jahrVon(datum) + 1)) return [];
      return [
        fund(erste.zahl.pfad, {
          namen: gruppe.map(({ zahl }) => zahl.name),
          datum: tagAlsText(datum),
          dokument: tagAlsText(dokument),
          monate,
          naheliegend: tagAlsText(naheliegend),
        }),
      ];
    });
  },
});

type Gesagt = Readonly<{ zahl: Zahl; stand: Stand; kennung: string }>;

const gesagteZahlen = ({ blatt }: Pruefkontext): readonly Gesagt[] =>
  [...blatt.values()].flatMap(zahl =>
    zahl.pfad.startsWith('personal.') && zahl.herkunft.art === 'angabe'
      ? [{ zahl, stand: zahl.herkunft.stand, kennung: zahl.herkunft.standKennung }]
      : [],
  );

const einJahrSpaeter = (t: Tag): Tag => {
  const { jahr, monat, tag } = tagTeile(t);
  return tagAus(jahr + 1, monat, Math.min(tag, monat === 2 ? 28 : tag));
};
