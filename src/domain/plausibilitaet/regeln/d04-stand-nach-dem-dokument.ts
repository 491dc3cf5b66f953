import { tagAlsText } from '#domain/werte';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ dokument: string; quelle: string; datum: string; stand: string }>;

/** A Stand of the plan is dated after the day the document itself speaks of. */
export const standNachDemDokument = regel<P>({
  code: 'D-04',
  stufe: 'hinweis',
  titel: 'Kein Stand ist jünger als das Dokument',
  satz: ({ dokument, quelle, datum, stand }) =>
    `„${dokument}“ (${quelle}) ist vom ${datum}, das Dokument selbst hat den Stand ${stand}. Eines von beiden stimmt nicht, oder die Zahlen kamen später hinzu.`,
  pruefe: ({ plan }) =>
    Object.entries(plan.staende).flatMap(([schluessel, { dokument, quelle, datum }]) =>
      datum > plan.deckblatt.stand
        ? [
            fund(`staende.${schluessel}`, {
              dokument,
              quelle,
              datum: tagAlsText(datum),
              stand: tagAlsText(plan.deckblatt.stand),
            }),
          ]
        : [],
    ),
});
