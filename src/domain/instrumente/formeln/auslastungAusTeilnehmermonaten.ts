import { anteil, formel, sichereGanzzahl } from '#domain/werte';

/** How far months of participation fill the seats of a year. */
export const auslastungAusTeilnehmermonaten = formel({
  id: 'auslastung/1',
  nimmt: { monate: 'anzahl', plaetze: 'anzahl' },
  ergibt: 'anteil',
  satz: '{monate:name} ÷ ({plaetze:name} × 12 Monate)',
  rechne: ({ monate, plaetze }) => anteil(monate, sichereGanzzahl(plaetze * 12)),
});
