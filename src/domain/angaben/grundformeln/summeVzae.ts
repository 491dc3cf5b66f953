import { formel, vollzeitaequivalent } from '#domain/werte';

/** Sum of any number of full-time equivalents. */
export const summeVzae = formel({
  id: 'summe-vzae/1',
  nimmt: { teile: ['vzae'] },
  ergibt: 'vzae',
  satz: '{teile}',
  rechne: ({ teile }) =>
    teile.reduce((summe, teil) => vollzeitaequivalent(summe + teil), vollzeitaequivalent(0)),
});
