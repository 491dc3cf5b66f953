import { formel, malBruch } from '#domain/werte';

/** What a monthly change comes to from December to December. */
export const monatlichImJahr = formel({
  id: 'monatlich-im-jahr/1',
  nimmt: { monatlich: 'anzahl' },
  ergibt: 'anzahl',
  satz: '12 × {monatlich:name}',
  rechne: ({ monatlich }) => malBruch(monatlich, 12, 1),
});
