import { formel, malBruch } from '#domain/werte';

/** Seats that a project gives out in all its months: 150 a year are 750 in 60 months. */
export const plaetzeInDerLaufzeit = formel({
  id: 'plaetze-in-der-laufzeit/1',
  nimmt: { plaetzeImJahr: 'anzahl', laufzeit: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{plaetzeImJahr:name} × {laufzeit} Monate ÷ 12',
  rechne: ({ plaetzeImJahr, laufzeit }) => malBruch(plaetzeImJahr, laufzeit, 12),
});
