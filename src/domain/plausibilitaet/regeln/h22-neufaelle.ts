import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; grund: string }>;

/** New cases only of instruments that exist in the plan year and are paid from the EGT; running old cases are legitimate. */
export const neufaelleErlaubt = regel<P>({
  code: 'H-22',
  stufe: 'sperrt',
  titel: 'Neue Fälle nur aus geltenden Instrumenten des EGT',
  fundstelle: '§ 16 Abs. 1, § 66 SGB II',
  satz: ({ bezeichnung, grund }) =>
    `„${bezeichnung}“ ist mit neuen Bewilligungen geplant. ${grund} Laufende Fälle planen Sie als Altfall (art: altfall).`,
  pruefe: ({ plan, recht }) =>
    Object.entries(plan.haushalt.planung?.zeilen ?? {}).flatMap(([schluessel, zeile]) => {
      const planbarkeit = recht.planbarkeit.get(schluessel);
      if (zeile.art === 'altfall' || !planbarkeit || planbarkeit.planbar) return [];
      return [
        fund(`haushalt.planung.zeilen.${schluessel}`, {
          bezeichnung: zeile.bezeichnung,
          grund: planbarkeit.grund,
        }),
      ];
    }),
});
