import { formel, malBruch } from '#domain/werte';

/** Months of participation from entries and their mean length. */
export const teilnehmermonate = formel({
  id: 'teilnehmermonate/1',
  nimmt: { eintritte: 'anzahl', verweildauer: 'dezimal' },
  ergibt: 'anzahl',
  satz: '{eintritte:name} × {verweildauer} Monate',
  rechne: ({ eintritte, verweildauer }) => malBruch(eintritte, verweildauer, 1_000),
});
