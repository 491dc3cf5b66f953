import { fund, regel } from '../regel.ts';

type P = Readonly<{ bezeichnung: string; angenommen: string; gesetz: string | null }>;

/** An Annahme stands in for law only while none is set: once it is, the law counts. */
export const annahmeUeberholt = regel<P>({
  code: 'R-04',
  stufe: 'hinweis',
  titel: 'Annahme ist durch einen festgesetzten Rechtswert überholt',
  satz: ({ bezeichnung, angenommen, gesetz }) =>
    `Die Annahme „${bezeichnung}“ (${angenommen}) wird nicht verwendet: ${gesetz === null ? 'das Recht kennt in dieser Zeit keine solche Regel' : `festgesetzt ist ${gesetz}`}. Sie können sie streichen.`,
  pruefe: ({ recht, plan }) =>
    recht.ueberholteAnnahmen.map(({ kennung, gesetz }) =>
      fund(`annahmen.${kennung}`, {
        bezeichnung: plan.annahmen?.[kennung]?.bezeichnung ?? kennung,
        angenommen: plan.annahmen?.[kennung]?.recht?.wert ?? '',
        gesetz,
      }),
    ),
});
