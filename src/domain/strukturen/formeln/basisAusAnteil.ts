import { formel, malBruch } from '#domain/werte';

/** The number of people of whom a count is this share. Throws for a share of zero. */
export const basisAusAnteil = formel({
  id: 'basis-aus-anteil/1',
  nimmt: { teil: 'anzahl', anteil: 'anteil' },
  ergibt: 'anzahl',
  satz: '{teil:name} ÷ {anteil}',
  rechne: ({ teil, anteil: [zaehler, nenner] }) => malBruch(teil, nenner, zaehler),
});
