import { formel, teileGerundet } from '#domain/werte';

/** Entries that seats for a year allow at this utilisation and mean length. */
export const eintritteAusPlaetzen = formel({
  id: 'eintritte-aus-plaetzen/1',
  nimmt: { plaetze: 'anzahl', auslastung: 'anteil', verweildauer: 'dezimal' },
  ergibt: 'anzahl',
  satz: '{plaetze:name} × 12 Monate × Auslastung {auslastung} ÷ {verweildauer} Monate',
  rechne: ({ plaetze, auslastung: [zaehler, nenner], verweildauer }) =>
    teileGerundet(BigInt(plaetze) * 12n * BigInt(zaehler) * 1_000n, BigInt(nenner) * BigInt(verweildauer)),
});
