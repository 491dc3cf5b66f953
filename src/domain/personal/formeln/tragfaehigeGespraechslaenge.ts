import { dezimalzahl, formel, teileGerundet } from '#domain/werte';

/** Minutes that a talk may take so that all announced talks fit into the time for talks. */
export const tragfaehigeGespraechslaenge = formel({
  id: 'tragfaehige-gespraechslaenge/1',
  nimmt: {
    gespraechsanteil: 'anteil',
    wochenstunden: 'dezimal',
    nettowochen: 'dezimal',
    gespraeche: 'dezimal',
  },
  ergibt: 'dezimal',
  satz: '{gespraechsanteil} × {wochenstunden} Stunden × {nettowochen} Wochen × 60 ÷ {gespraeche:name}',
  rechne: ({ gespraechsanteil: [zaehler, nenner], wochenstunden, nettowochen, gespraeche }) =>
    dezimalzahl(
      teileGerundet(
        BigInt(zaehler) * BigInt(wochenstunden) * BigInt(nettowochen) * 60n,
        BigInt(nenner) * BigInt(gespraeche),
      ),
    ),
});
