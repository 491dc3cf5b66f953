import { cent, formel, malBruch, sichereGanzzahl } from '#domain/werte';

/** Seats held ready for a year: paid whether somebody sits on them or not. */
export const platzkosten = formel({
  id: 'platzkosten/1',
  nimmt: { plaetze: 'anzahl', stueckkosten: 'cent' },
  ergibt: 'cent',
  satz: '{plaetze:name} × 12 Monate × {stueckkosten}',
  rechne: ({ plaetze, stueckkosten }) => cent(malBruch(stueckkosten, sichereGanzzahl(plaetze * 12), 1)),
});
