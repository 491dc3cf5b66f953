import {
  BUDGETSTUFEN,
  schreibeWert,
  stufenname,
  type Budgetstufe,
  type Pfad,
  type Rechenblatt,
  type Stand,
  type Zahl,
} from '#domain/werte';
import { aufzaehlung } from '../aufzaehlung.ts';
import { fund, regel } from '../regel.ts';

type P = Readonly<{ spalte: string; stufe: string; planstufe: string; betraege: readonly string[] }>;

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
  satz: ({ spalte, stufe, planstufe, betraege }) =>
    `Die Spalte „${spalte}“ hat den Stand „${stufe}“, der Plan den Stand „${planstufe}“ (${aufzaehlung(betraege)}). Für ein abgelaufenes Jahr gibt es eine endgültige Zuteilung; mit ihr fällt die Veränderung anders aus.`,
  pruefe: ({ plan, blatt }) =>
    Object.entries(plan.haushalt.vergleich ?? {}).flatMap(([schluessel, spalte]) => {
      if (spalte.jahr >= plan.deckblatt.jahr) return [];
      const ort = `haushalt.vergleich.${schluessel}`;
      const fruehe = ZUTEILUNGEN.flatMap(groesse => fruehereZuteilung(blatt, ort, groesse) ?? []);
      const [erste] = fruehe;
      return erste
        ? [
            fund(ort, {
              spalte: spalte.bezeichnung,
              stufe: stufenname(erste.stufe),
              planstufe: erste.planstufe ? stufenname(erste.planstufe) : 'nicht genannt',
              betraege: fruehe.map(({ betraege }) => betraege),
            }),
          ]
        : [];
    }),
});

type Zuteilung = Readonly<{ stufe: Budgetstufe; planstufe: Stand['stufe']; betraege: string }>;

/** An allotment of the column that is earlier than its final one, with both amounts, or null. */
const fruehereZuteilung = (blatt: Rechenblatt, ort: string, groesse: string): Zuteilung | null => {
  const [spalte, plan] = [blatt.get(`${ort}.${groesse}` as Pfad), blatt.get(`haushalt.${groesse}` as Pfad)];
  const [stufe, planstufe] = [stufeVon(spalte), stufeVon(plan)];
  if (!spalte || !stufe || stufe === planstufe || !ersteZuteilungOderFrueher(stufe)) return null;
  const gegen = plan ? ` gegen ${schreibeWert(plan)}` : '';
  return { stufe, planstufe, betraege: `${spalte.name} ${schreibeWert(spalte)}${gegen}` };
};

const ZUTEILUNGEN = ['eingliederungstitel.ohneBez', 'verwaltungskostenbudget'] as const;

/** Stage of the figure itself: an amount may name another Stand than its column. */
const stufeVon = (zahl: Zahl | undefined): Stand['stufe'] =>
  zahl?.herkunft.art === 'angabe' ? zahl.herkunft.stand.stufe : undefined;
