import { schwerpunkttitel, vorlageZu, type Plan, type Schwerpunkt, type Vorlage } from '#domain/plan';
import { istInAbstimmung } from '../abstimmung.ts';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel, type Fund } from '../regel.ts';

type P = Readonly<{ grund: string }>;
type Mangel = Readonly<{ ort: string; grund: string }>;

/**
 * What the template asks of Schwerpunkte and potentials: how many, themes of its catalogue, each once, every question answered. A draft
 * that has not begun the chapter is not complained about.
 */
export const vorgabenDerVorlage = regel<P>({
  code: 'D-01',
  stufe: 'sperrt',
  titel: 'Schwerpunkte und Potentiale, wie die Vorlage sie verlangt',
  satz: ({ grund }) => grund,
  pruefe: ({ plan }): readonly Fund<P>[] => {
    const stufe = istInAbstimmung(plan) ? 'sperrt' : 'hinweis';
    const vorlage = vorlageZu(plan.deckblatt.vorlage);
    return [
      ...anzahlDerSchwerpunkte(plan, vorlage),
      ...anzahlDerPotentiale(plan, vorlage),
      ...doppelteThemen(plan),
      ...Object.entries(plan.schwerpunkte ?? {}).flatMap(([schluessel, schwerpunkt]) =>
        maengelDesSchwerpunkts(plan, vorlage, schluessel, schwerpunkt),
      ),
    ].map(({ ort, grund }) => fund(ort, { grund }, stufe));
  },
});

const anzahlDerSchwerpunkte = (plan: Plan, { schwerpunkte, bezeichnung }: Vorlage): readonly Mangel[] => {
  if (plan.schwerpunkte === undefined && !istInAbstimmung(plan)) return [];
  const { mindestens, hoechstens } = schwerpunkte;
  const anzahl = Object.keys(plan.schwerpunkte ?? {}).length;
  if (anzahl >= mindestens && anzahl <= hoechstens) return [];
  const verlangt = mindestens === hoechstens ? String(mindestens) : `${mindestens} bis ${hoechstens}`;
  return [
    {
      ort: 'schwerpunkte',
      grund: `Der Plan hat ${anzahl} ${anzahl === 1 ? 'Schwerpunkt' : 'Schwerpunkte'}, die Vorlage „${bezeichnung}“ verlangt ${verlangt}.`,
    },
  ];
};

const anzahlDerPotentiale = (plan: Plan, { potentiale, bezeichnung }: Vorlage): readonly Mangel[] => {
  const anzahl = Object.keys(plan.potentiale ?? {}).length;
  return anzahl <= potentiale.hoechstens
    ? []
    : [
        {
          ort: 'potentiale',
          grund: `Der Plan nennt ${anzahl} interne Potentiale, die Vorlage „${bezeichnung}“ lässt bis zu ${potentiale.hoechstens} zu.`,
        },
      ];
};

const doppelteThemen = (plan: Plan): readonly Mangel[] => {
  const nachThema = Map.groupBy(Object.entries(plan.schwerpunkte ?? {}), ([, { thema }]) => thema);
  return [...nachThema].flatMap(([thema, [erster, zweiter]]) =>
    thema === undefined || !erster || !zweiter
      ? []
      : [
          {
            ort: `schwerpunkte.${zweiter[0]}`,
            grund: `Zwei Schwerpunkte haben dasselbe Thema des Katalogs: „${schwerpunkttitel(plan, ...erster)}“ und „${schwerpunkttitel(plan, ...zweiter)}“.`,
          },
        ],
  );
};

const maengelDesSchwerpunkts = (
  plan: Plan,
  { schwerpunkte: { katalog, fragen }, bezeichnung }: Vorlage,
  schluessel: string,
  schwerpunkt: Schwerpunkt,
): readonly Mangel[] => {
  const titel = schwerpunkttitel(plan, schluessel, schwerpunkt);
  const ort = `schwerpunkte.${schluessel}`;
  const themen = Object.values(katalog).map(thema => `${thema.nummer} ${thema.titel}`);
  const ohneThema =
    themen.length > 0 && schwerpunkt.thema === undefined
      ? [
          {
            ort,
            grund: `Der Schwerpunkt „${titel}“ nennt kein Thema aus dem Katalog der Vorlage „${bezeichnung}“: ${aufzaehlung(themen, 12)}.`,
          },
        ]
      : [];
  const offene = Object.entries(fragen)
    .filter(([frage]) => (schwerpunkt.antworten?.[frage] ?? '').trim() === '')
    .map(([, frage]) => `„${frage(plan.deckblatt.jahr)}“`);
  return offene.length === 0
    ? ohneThema
    : [...ohneThema, { ort, grund: `Der Schwerpunkt „${titel}“ beantwortet nicht: ${offene.join(' ')}` }];
};
