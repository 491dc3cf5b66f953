import { BUDGETSTUFEN, stufenname, type Budgetstufe, type Stand } from '#domain/werte';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ spalte: string; stufe: string; planstufe: string }>;

const ersteZuteilungOderFrueher = (stufe: Budgetstufe): boolean =>
  BUDGETSTUFEN.indexOf(stufe) <= BUDGETSTUFEN.indexOf('einglmv');

/**
 * A past year is compared by its first allotment although its final one exists, or the plan's own final allotment with a first one.
 * An estimate of the plan year against last year's final allotment is the usual case and no finding, and neither is like against like.
 */
export const verschiedeneStaende = regel<P>({
  code: 'H-08',
  stufe: 'hinweis',
  titel: 'Vergleich verschiedener Stände',
  satz: ({ spalte, stufe, planstufe }) =>
    `Die Spalte „${spalte}“ hat den Stand „${stufe}“, der Plan den Stand „${planstufe}“. Für ein abgelaufenes Jahr gibt es eine endgültige Zuteilung; mit ihr fällt die Veränderung anders aus.`,
  pruefe: ({ plan }) => {
    const stufeVon = (schluessel: string): Stand['stufe'] => plan.staende[schluessel]?.stufe;
    const planstufe = stufeVon(plan.haushalt.stand);
    return Object.entries(plan.haushalt.vergleich ?? {}).flatMap(([schluessel, spalte]) => {
      const stufe = stufeVon(spalte.stand);
      if (!stufe || stufe === planstufe || spalte.jahr >= plan.deckblatt.jahr) return [];
      if (!ersteZuteilungOderFrueher(stufe)) return [];
      return [
        fund(`haushalt.vergleich.${schluessel}`, {
          spalte: spalte.bezeichnung,
          stufe: stufenname(stufe),
          planstufe: planstufe ? stufenname(planstufe) : 'nicht genannt',
        }),
      ];
    });
  },
});
