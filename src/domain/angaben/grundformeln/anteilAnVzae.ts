import { anteil, formel } from '#domain/werte';

/** Posts as share of other posts, which must not be zero. */
export const anteilAnVzae = formel({
  id: 'anteil-an-vzae/1',
  nimmt: { teil: 'vzae', ganzes: 'vzae' },
  ergibt: 'anteil',
  satz: '{teil:name} ÷ {ganzes:name}',
  rechne: ({ teil, ganzes }) => anteil(teil, ganzes),
});
