import { schreibeCent, schreibeDezimal } from '#domain/werte';
import { fund, regel, type Fund, type Pruefkontext } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; betrag: string; grund: string; rat: string }>;

/** New cases only of instruments that exist on the day and are paid from the EGT; running old cases are legitimate. */
export const neufaelleErlaubt = regel<P>({
  code: 'H-22',
  stufe: 'sperrt',
  titel: 'Neue Fälle nur aus geltenden Instrumenten des EGT',
  fundstelle: '§ 16 Abs. 1, § 66 SGB II',
  satz: ({ bezeichnung, betrag, grund, rat }) =>
    `„${bezeichnung}“ ist mit neuen Bewilligungen geplant (${betrag}). ${grund} ${rat}`,
  pruefe: kontext => [...geplanteZeilen(kontext), ...bewilligteFaelle(kontext)],
});

const geplanteZeilen = ({ plan, recht }: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(plan.haushalt.planung?.zeilen ?? {}).flatMap(([schluessel, zeile]) => {
    const planbarkeit = recht.planbarkeit.get(schluessel);
    if (zeile.art === 'altfall' || !planbarkeit || planbarkeit.planbar) return [];
    return [
      fund(`haushalt.planung.zeilen.${schluessel}`, {
        bezeichnung: zeile.bezeichnung,
        betrag: schreibeCent(zeile.kosten.wert),
        grund: planbarkeit.grund,
        rat: 'Laufende Fälle planen Sie als Altfall (art: altfall).',
      }),
    ];
  });

const bewilligteFaelle = ({ plan, recht }: Pruefkontext): readonly Fund<P>[] =>
  Object.entries(plan.haushalt.bindungen?.faelle ?? {}).flatMap(([schluessel, fall]) => {
    const bewilligbarkeit = recht.bewilligbarkeit.get(schluessel);
    if (!bewilligbarkeit || bewilligbarkeit.planbar) return [];
    return [
      fund(`haushalt.bindungen.faelle.${schluessel}`, {
        bezeichnung: fall.bezeichnung,
        betrag: `${schreibeDezimal(fall.anzahl.wert, 0)} × ${schreibeCent(fall.monatsbetrag.wert)} im Monat`,
        grund: bewilligbarkeit.grund,
        rat: 'Prüfen Sie den Tag der Bewilligung.',
      }),
    ];
  });
