import { summe as summeVon, formel } from '#domain/werte';

/** Sum of any number of amounts. */
export const summe = formel({
  id: 'summe/1',
  nimmt: { teile: ['cent'] },
  ergibt: 'cent',
  satz: '{teile}',
  rechne: ({ teile }) => summeVon(teile),
});
