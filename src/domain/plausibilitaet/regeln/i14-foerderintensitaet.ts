import { schreibeWert } from '#domain/werte';
import { instrumentzahl } from '../instrumentzahlen.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; budgetanteil: string; gruppenanteil: string; intensitaet: string }>;

/** From which factor on a group is clearly favoured or passed over, in thousandths. */
const AUFFAELLIG = { unter: 800, ueber: 1_250 } as const;

/** A group gets clearly more or less of the money than its share of the people. */
export const foerderintensitaetGenannt = regel<P>({
  code: 'I-14',
  stufe: 'hinweis',
  titel: 'Förderintensität einer Gruppe',
  satz: ({ bezeichnung, budgetanteil, gruppenanteil, intensitaet }) =>
    `${bezeichnung}: „${budgetanteil}“ des Geldes bei „${gruppenanteil}“ der Menschen ist das ${intensitaet}-Fache. Nennen Sie die Basis beider Anteile.`,
  pruefe: kontext =>
    Object.entries(kontext.plan.instrumente?.aussagen ?? {}).flatMap(([schluessel, aussage]) => {
      const intensitaet = instrumentzahl(kontext, 'dezimal', `aussagen.${schluessel}.intensitaet`);
      if (aussage.art !== 'foerderintensitaet' || !intensitaet) return [];
      if (intensitaet.wert >= AUFFAELLIG.unter && intensitaet.wert <= AUFFAELLIG.ueber) return [];
      return [
        fund(intensitaet.pfad, {
          bezeichnung: aussage.bezeichnung,
          budgetanteil: String(aussage.budgetanteil.text),
          gruppenanteil: String(aussage.gruppenanteil.text),
          intensitaet: schreibeWert(intensitaet),
        }),
      ];
    }),
});
