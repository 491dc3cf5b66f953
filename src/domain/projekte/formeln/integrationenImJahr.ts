import { formel, malBruch } from '#domain/werte';

/** What a monthly target comes to in the months of the plan year. */
export const integrationenImJahr = formel({
  id: 'integrationen-im-jahr/1',
  nimmt: { jeMonat: 'anzahl', monate: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{jeMonat:name} × {monate} Monate',
  rechne: ({ jeMonat, monate }) => malBruch(jeMonat, monate, 1),
});
