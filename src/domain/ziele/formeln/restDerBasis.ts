import { formel, sichereGanzzahl } from '#domain/werte';

/** What the other parts leave of a whole. */
export const restDerBasis = formel({
  id: 'rest-der-basis/1',
  nimmt: { ganzes: 'anzahl', andere: ['anzahl'] },
  ergibt: 'anzahl',
  satz: '{ganzes:name} − ({andere})',
  rechne: ({ ganzes, andere }) => andere.reduce((rest, teil) => sichereGanzzahl(rest - teil), ganzes),
});
