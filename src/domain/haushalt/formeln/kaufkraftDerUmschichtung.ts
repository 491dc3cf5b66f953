import { durchAnteil, euro, formel } from '#domain/werte';

/** Administrative cost that 100.000 € of Umschichtung pay for. */
export const kaufkraftDerUmschichtung = formel({
  id: 'kaufkraft-der-umschichtung/1',
  nimmt: { bundesanteil: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 SGB II',
  satz: '100.000,00 € ÷ {bundesanteil}',
  rechne: ({ bundesanteil }) => durchAnteil(euro(100_000), bundesanteil),
});
