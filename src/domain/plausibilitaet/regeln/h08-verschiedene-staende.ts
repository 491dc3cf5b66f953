import {
  BUDGETSTUFEN,
  stufenname,
  type Budgetstufe,
  type Pfad,
  type Rechenblatt,
  type Stand,
} from '#domain/werte';
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
  pruefe: ({ plan, blatt }) =>
    Object.entries(plan.haushalt.vergleich ?? {}).flatMap(([schluessel, spalte]) => {
      if (spalte.jahr >= plan.deckblatt.jahr) return [];
      const ort = `haushalt.vergleich.${schluessel}`;
      for (const groesse of ZUTEILUNGEN) {
        const [stufe, planstufe] = [
          stufeVon(blatt, `${ort}.${groesse}`),
          stufeVon(blatt, `haushalt.${groesse}`),
        ];
        if (!stufe || stufe === planstufe || !ersteZuteilungOderFrueher(stufe)) continue;
        return [
          fund(ort, {
            spalte: spalte.bezeichnung,
            stufe: stufenname(stufe),
            planstufe: planstufe ? stufenname(planstufe) : 'nicht genannt',
          }),
        ];
      }
      return [];
    }),
});

const ZUTEILUNGEN = ['eingliederungstitel.ohneBez', 'verwaltungskostenbudget'] as const;

/** Stage of the figure itself: an amount may name another Stand than its column. */
const stufeVon = (blatt: Rechenblatt, pfad: string): Stand['stufe'] => {
  const herkunft = blatt.get(pfad as Pfad)?.herkunft;
  return herkunft?.art === 'angabe' ? herkunft.stand.stufe : undefined;
};
