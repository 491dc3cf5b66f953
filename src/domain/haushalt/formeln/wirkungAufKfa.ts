import { anteilVon, euro, formel } from '#domain/werte';

/** What 100.000 € less administrative cost save the municipality. */
export const wirkungAufKfa = formel({
  id: 'wirkung-auf-kfa/1',
  nimmt: { satz: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 S. 1 SGB II',
  satz: '100.000,00 € × {satz}',
  rechne: ({ satz }) => anteilVon(euro(100_000), satz),
});
