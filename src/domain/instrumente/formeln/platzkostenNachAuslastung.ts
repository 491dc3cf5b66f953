import { cent, formel, teileGerundet } from '#domain/werte';

/** Seats filled all year at this utilisation, at a cost for each month somebody takes part. */
export const platzkostenNachAuslastung = formel({
  id: 'platzkosten-nach-auslastung/1',
  nimmt: { plaetze: 'anzahl', auslastung: 'anteil', stueckkosten: 'cent' },
  ergibt: 'cent',
  satz: '{plaetze:name} × 12 Monate × Auslastung {auslastung} × {stueckkosten}',
  rechne: ({ plaetze, auslastung: [zaehler, nenner], stueckkosten }) =>
    cent(teileGerundet(BigInt(plaetze) * 12n * BigInt(zaehler) * BigInt(stueckkosten), BigInt(nenner))),
});
