import { anteil, formel } from '#domain/werte';

/** An amount as share of another, which must not be zero. */
export const anteilAn = formel({
  id: 'anteil-an/1',
  nimmt: { teil: 'cent', ganzes: 'cent' },
  ergibt: 'anteil',
  satz: '{teil:name} ÷ {ganzes:name}',
  rechne: ({ teil, ganzes }) => anteil(teil, ganzes),
});
