import { exakterAnteil, formel, summeDerBrueche } from '#domain/werte';

/** Sum of shares of one whole. */
export const summeDerAnteile = formel({
  id: 'summe-der-anteile/1',
  nimmt: { teile: ['anteil'] },
  ergibt: 'anteil',
  satz: '{teile}',
  rechne: ({ teile }) => exakterAnteil(...summeDerBrueche(teile)),
});
