import { formel, sichereGanzzahl } from '#domain/werte';

/** Sum of any number of counts. */
export const summeAnzahl = formel({
  id: 'summe-anzahl/1',
  nimmt: { teile: ['anzahl'] },
  ergibt: 'anzahl',
  satz: '{teile}',
  rechne: ({ teile }) => teile.reduce((summe, teil) => sichereGanzzahl(summe + teil), 0),
});
