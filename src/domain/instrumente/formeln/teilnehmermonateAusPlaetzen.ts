import { formel, teileGerundet } from '#domain/werte';

/** Months of participation from seats for a year and their utilisation. */
export const teilnehmermonateAusPlaetzen = formel({
  id: 'teilnehmermonate-aus-plaetzen/1',
  nimmt: { plaetze: 'anzahl', auslastung: 'anteil' },
  ergibt: 'anzahl',
  satz: '{plaetze:name} × 12 Monate × Auslastung {auslastung}',
  rechne: ({ plaetze, auslastung: [zaehler, nenner] }) =>
    teileGerundet(BigInt(plaetze) * 12n * BigInt(zaehler), BigInt(nenner)),
});
