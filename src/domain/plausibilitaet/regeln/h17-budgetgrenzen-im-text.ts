import { fund, regel } from '../regel.ts';

type P = Readonly<{ abschnitt: string; worte: string; jahr: number }>;

const BEHAUPTUNG =
  /gesetzlich\w*\s+(?:\w+\s+){0,2}(?:budget\w*grenze\w*|obergrenze\w*|höchstgrenze\w*|mittelgrenze\w*)|budgetgrenzen?\s+(?:des|nach|gemäß)\s+(?:gesetz\w*|§)/giu;

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
      : Object.entries(plan.texte ?? {}).flatMap(([abschnitt, text]) =>
          [...text.matchAll(BEHAUPTUNG)].map(treffer =>
            fund(`texte.${abschnitt}`, {
              abschnitt,
              worte: treffer[0],
              jahr: plan.deckblatt.jahr,
            }),
          ),
        ),
});
