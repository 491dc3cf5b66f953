import { anteilVon, euro, formel } from '#domain/werte';

/** What 100.000 € less administrative cost leave in the EGT. */
export const wirkungAufEgt = formel({
  id: 'wirkung-auf-egt/1',
  nimmt: { bundesanteil: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 SGB II',
  satz: '100.000,00 € × {bundesanteil}',
  rechne: ({ bundesanteil }) => anteilVon(euro(100_000), bundesanteil),
});
