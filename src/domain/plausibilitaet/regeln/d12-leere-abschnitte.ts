import { vorlageZu, type Inhalt, type Plan, type Schwerpunkt, type Vorlage } from '#domain/plan';
import { istBeschlossen } from '../abstimmung.ts';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{
  vorlage: string;
  abschnitte: readonly string[];
  schwerpunkte: readonly string[];
}>;

/**
 * What the template has a heading for and the plan says nothing about, neither in words nor in figures, and Schwerpunkte with nothing but
 * a title. One finding. A plan without texts is a calculation and no document yet, unless it has been decided: then it warns.
 */
export const abschnitteGefuellt = regel<P>({
  code: 'D-12',
  stufe: 'hinweis',
  titel: 'Abschnitte der Vorlage ohne Inhalt',
  satz: ({ vorlage, abschnitte, schwerpunkte }) =>
    [
      ...(abschnitte.length === 0
        ? []
        : [
            `Die Vorlage „${vorlage}“ hat Abschnitte, zu denen der Plan noch nichts enthält, weder Text noch Zahlen: ${aufzaehlung(abschnitte, 20)}.`,
          ]),
      ...(schwerpunkte.length === 0
        ? []
        : [`Ohne Text, Ziele und Handlungsansätze: ${aufzaehlung(schwerpunkte, 12)}.`]),
    ].join(' '),
  pruefe: ({ plan }) => {
    if (plan.texte === undefined && !istBeschlossen(plan)) return [];
    const vorlage = vorlageZu(plan.deckblatt.vorlage);
    const abschnitte = leereAbschnitte(plan, vorlage);
    const schwerpunkte = leereSchwerpunkte(plan, vorlage);
    return abschnitte.length + schwerpunkte.length === 0
      ? []
      : [
          fund(
            'texte',
            { vorlage: vorlage.bezeichnung, abschnitte, schwerpunkte },
            istBeschlossen(plan) ? 'warnt' : 'hinweis',
          ),
        ];
  },
});

/** Sections with one heading are called by that of their chapter. */
const leereAbschnitte = (plan: Plan, { kapitel }: Vorlage): readonly string[] =>
  kapitel.flatMap(({ titel, abschnitte }) =>
    abschnitte
      .filter(abschnitt => !abschnitt.freiwillig && istLeer(plan.texte?.[abschnitt.schluessel]))
      .filter(({ inhalte }) => !inhalte.some(inhalt => hatInhalt(plan, inhalt)))
      .filter(({ schluessel }) => !bilderIn(plan).includes(schluessel))
      .map(abschnitt => `„${abschnitt.ohneTitel ? titel : abschnitt.titel}“`),
  );

/** Where a template asks questions, rule D-01 says which are not answered. */
const leereSchwerpunkte = (plan: Plan, { schwerpunkte: { fragen, katalog } }: Vorlage): readonly string[] =>
  Object.keys(fragen).length > 0
    ? []
    : Object.entries(plan.schwerpunkte ?? {})
        .filter(([, schwerpunkt]) => !sagtEtwas(schwerpunkt))
        .map(([schluessel, { titel, thema }]) => `„${titel ?? katalog[thema ?? '']?.titel ?? schluessel}“`);

const istLeer = (text: string | undefined): boolean => (text ?? '').trim() === '';

const sagtEtwas = ({ antworten, ziele, handlungsansaetze }: Schwerpunkt): boolean =>
  Object.values(antworten ?? {}).some(antwort => !istLeer(antwort)) ||
  (ziele ?? []).length > 0 ||
  Object.keys(handlungsansaetze ?? {}).length > 0;

const bilderIn = ({ dokument }: Plan): readonly string[] =>
  Object.values(dokument?.bilder ?? {}).map(({ abschnitt }) => abschnitt);

const hatInhalt = (plan: Plan, inhalt: Inhalt): boolean => {
  switch (inhalt) {
    case 'haushalt':
    case 'personal':
    case 'projekte':
    case 'arbeitsmarkt':
    case 'strukturen':
    case 'ziele':
      return nenntEtwas(plan[inhalt]);
    case 'instrumente': {
      const { kommunaleLeistungen: _, ...uebrige } = plan.instrumente ?? {};
      return nenntEtwas(uebrige);
    }
    case 'kommunaleLeistungen':
      return nenntEtwas(plan.instrumente?.kommunaleLeistungen);
    case 'chancenUndRisiken':
      return nenntEtwas(plan.chancen) || nenntEtwas(plan.risiken);
    case 'schwerpunkte':
      return Object.values(plan.schwerpunkte ?? {}).some(sagtEtwas);
    case 'handlungsfelder':
    case 'potentiale':
      return nenntEtwas(plan[inhalt]);
  }
};

/** Anything but the Stand of the chapter. */
const nenntEtwas = (teil: object | undefined): boolean =>
  Object.entries(teil ?? {}).some(
    ([feld, wert]) =>
      feld !== 'stand' && (typeof wert !== 'object' || Object.keys(wert as object).length > 0),
  );
