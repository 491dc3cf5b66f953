import { alleTexte } from '#domain/plan';
import { saetze } from '../saetze.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ abschnitt: string; worte: string; jahr: number }>;

const BEHAUPTUNG =
  /(?<!(?:kein\p{L}*|ohne|nicht)\s+(?:\p{L}+\s+){0,2})(?:gesetzlich\p{L}*\s+(?:\p{L}+\s+){0,2}(?:budget\p{L}*grenze\p{L}*|obergrenze\p{L}*|höchstgrenze\p{L}*|mittelgrenze\p{L}*)|budgetgrenzen?\s+(?:des|nach|gemäß)\s+(?:gesetz\p{L}*|§))/giu;

/** A statutory limit of something else (a duration, a subsidy) is no budget limit. */
const SPRICHT_VOM_BUDGET =
  /budget|titel|(?<!\p{L})EGT|(?<!\p{L})(?:eingliederungs|haushalts|förder|bundes)?mitteln?(?!\p{L})|mittelgrenze/iu;

const behauptungen = (text: string): readonly string[] => [
  ...new Set(
    saetze(text)
      .filter(satz => SPRICHT_VOM_BUDGET.test(satz))
      .flatMap(satz => [...satz.matchAll(BEHAUPTUNG)].map(treffer => treffer[0].replaceAll(/\s+/g, ' '))),
  ),
];

/** A text speaks of statutory budget limits in a year that had none. */
export const budgetgrenzenImText = regel<P>({
  code: 'H-17',
  stufe: 'hinweis',
  titel: 'Text nennt gesetzliche Budgetgrenzen, die es nicht gab',
  satz: ({ abschnitt, worte, jahr }) =>
    `Im Abschnitt „${abschnitt}“ steht „${worte}“. ${jahr} gab es keine gesetzliche Obergrenze für einzelne Instrumente (zwischen 2019 und 6/2026).`,
  pruefe: ({ plan, recht }) =>
    recht.obergrenzen.length > 0
      ? []
      : alleTexte(plan).flatMap(({ adresse, text, name }) =>
          behauptungen(text).map(worte =>
            fund(adresse, { abschnitt: name, worte, jahr: plan.deckblatt.jahr }),
          ),
        ),
});
