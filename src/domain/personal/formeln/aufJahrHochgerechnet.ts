import { formel, malBruch } from '#domain/werte';

/** A count of some months as count of a year, rounded. */
export const aufJahrHochgerechnet = formel({
  id: 'auf-jahr-hochgerechnet/1',
  nimmt: { anzahl: 'anzahl', monate: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{anzahl:name} × 12 ÷ {monate:name}',
  rechne: ({ anzahl, monate }) => malBruch(anzahl, 12, monate),
});
