import { anteil, formel } from '#domain/werte';

/** A count as share of another, which must not be zero. */
export const anteilAnAnzahl = formel({
  id: 'anteil-an-anzahl/1',
  nimmt: { teil: 'anzahl', ganzes: 'anzahl' },
  ergibt: 'anteil',
  satz: '{teil:name} ÷ {ganzes:name}',
  rechne: ({ teil, ganzes }) => anteil(teil, ganzes),
});
