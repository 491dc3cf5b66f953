import { formel, teileGerundet } from '#domain/werte';

/** Seats for a year that months of participation need at this utilisation. */
export const plaetzeAusTeilnehmermonaten = formel({
  id: 'plaetze-aus-teilnehmermonaten/1',
  nimmt: { monate: 'anzahl', auslastung: 'anteil' },
  ergibt: 'anzahl',
  satz: '{monate:name} ÷ 12 Monate ÷ Auslastung {auslastung}',
  rechne: ({ monate, auslastung: [zaehler, nenner] }) =>
    teileGerundet(BigInt(monate) * BigInt(nenner), 12n * BigInt(zaehler)),
});
