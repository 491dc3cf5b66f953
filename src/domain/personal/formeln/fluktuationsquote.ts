import { anteil, formel, sichereGanzzahl } from '#domain/werte';

/** Leavers as share of the posts they are measured by, which must not be zero. */
export const fluktuationsquote = formel({
  id: 'fluktuationsquote/1',
  nimmt: { abgaenge: 'anzahl', basis: 'vzae' },
  ergibt: 'anteil',
  satz: '{abgaenge:name} ÷ {basis:name}',
  rechne: ({ abgaenge, basis }) => anteil(sichereGanzzahl(abgaenge * 10_000), basis),
});
