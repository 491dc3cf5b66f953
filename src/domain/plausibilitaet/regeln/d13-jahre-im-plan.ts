import { schwerpunkttitel, type Plan } from '#domain/plan';
import { jahrVon, tagAlsText, type Stufe } from '#domain/werte';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ grund: string }>;
type Mangel = Readonly<{ ort: string; grund: string; stufe?: Stufe }>;

/** Title, day of the document, meeting and dates of the Handlungsansätze belong to the plan year or the time around it. */
export const jahreImPlan = regel<P>({
  code: 'D-13',
  stufe: 'warnt',
  titel: 'Titel, Sitzung und Termine gehören zum Planjahr',
  satz: ({ grund }) => grund,
  pruefe: ({ plan }) =>
    [...titel(plan), ...stand(plan), ...sitzung(plan), ...termine(plan)].map(({ ort, grund, stufe }) =>
      fund(ort, { grund }, stufe),
    ),
});

/** '2023–2025' names more than one year; one of them has to be that of the plan. */
const titel = ({ deckblatt }: Plan): readonly Mangel[] => {
  const jahre = deckblatt.titel.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return jahre.length === 0 || jahre.some(jahr => Number(jahr) === deckblatt.jahr)
    ? []
    : [
        {
          ort: 'deckblatt.titel',
          grund: `Der Titel „${deckblatt.titel}“ nennt ${jahre.join(', ')}, das Planjahr ist ${deckblatt.jahr}.`,
        },
      ];
};

/** A plan is written in the year before its year, or later. */
const stand = ({ deckblatt }: Plan): readonly Mangel[] => {
  const { stand: am, jahr } = deckblatt;
  return jahrVon(am) >= jahr - 1
    ? []
    : [
        {
          ort: 'deckblatt.stand',
          grund: `Der Stand des Dokuments ist ${tagAlsText(am)}, das Planjahr ${jahr}. Stimmen beide Jahre?`,
          stufe: 'hinweis',
        },
      ];
};

const sitzung = ({ dokument, deckblatt: { jahr } }: Plan): readonly Mangel[] => {
  const am = dokument?.beschluss?.sitzung;
  return am === undefined || (jahrVon(am) >= jahr - 1 && jahrVon(am) <= jahr + 1)
    ? []
    : [
        {
          ort: 'dokument.beschluss.sitzung',
          grund: `Über den Plan ${jahr} soll am ${tagAlsText(am)} entschieden werden. Prüfen Sie die Jahreszahl.`,
        },
      ];
};

/** What lies before the plan year and before the day of the document is no date to work towards. */
const termine = (plan: Plan): readonly Mangel[] =>
  Object.entries(plan.schwerpunkte ?? {}).flatMap(([schluessel, schwerpunkt]) =>
    Object.entries(schwerpunkt.handlungsansaetze ?? {}).flatMap(([kennung, { titel: ansatz, termin }]) =>
      termin === undefined || jahrVon(termin) >= plan.deckblatt.jahr || termin >= plan.deckblatt.stand
        ? []
        : [
            {
              ort: `schwerpunkte.${schluessel}.handlungsansaetze.${kennung}.termin`,
              grund: `Schwerpunkt „${schwerpunkttitel(plan, schluessel, schwerpunkt)}“: „${ansatz}“ hat den Termin ${tagAlsText(termin)}, vor dem Planjahr ${plan.deckblatt.jahr} und vor dem Stand des Dokuments. Prüfen Sie die Jahreszahl.`,
              ...(jahrVon(termin) === plan.deckblatt.jahr - 1 && { stufe: 'hinweis' as const }),
            },
          ],
    ),
  );
