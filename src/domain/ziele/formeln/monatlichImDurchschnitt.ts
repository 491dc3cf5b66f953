import { formel, malBruch } from '#domain/werte';

/**
 * What an even monthly change does to the Jahresdurchschnitt: the mean of 1, 2 … 12 changes is 6,5, provided the December of the
 * previous year stood at the previous year's average.
 */
export const monatlichImDurchschnitt = formel({
  id: 'monatlich-im-durchschnitt/1',
  nimmt: { monatlich: 'anzahl' },
  ergibt: 'anzahl',
  satz: '6,5 × {monatlich:name}, wenn der Dezember des Vorjahrs beim Jahresdurchschnitt lag',
  rechne: ({ monatlich }) => malBruch(monatlich, 13, 2),
});
