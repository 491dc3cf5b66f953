import { dezimalzahl, formel, teileGerundet } from '#domain/werte';

/** Talks that one full-time worker can hold in a year. */
export const gespraecheJeVzae = formel({
  id: 'gespraeche-je-vzae/1',
  nimmt: {
    gespraechsanteil: 'anteil',
    wochenstunden: 'dezimal',
    nettowochen: 'dezimal',
    gespraechslaenge: 'dezimal',
  },
  ergibt: 'dezimal',
  satz: '{gespraechsanteil} × {wochenstunden} Stunden × {nettowochen} Wochen × 60 ÷ {gespraechslaenge} Minuten',
  rechne: ({ gespraechsanteil: [zaehler, nenner], wochenstunden, nettowochen, gespraechslaenge }) =>
    dezimalzahl(
      teileGerundet(
        BigInt(zaehler) * BigInt(wochenstunden) * BigInt(nettowochen) * 60n,
        BigInt(nenner) * BigInt(gespraechslaenge),
      ),
    ),
});
