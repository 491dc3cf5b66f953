import { formel, sichereGanzzahl } from '#domain/werte';

/** Whole entries an amount pays for. Used until what has to be freed was rounded up (`eintritte-fuer-betrag/2`); stored sheets still recompute with it. */
export const ganzeEintritteFuerBetrag = formel({
  id: 'eintritte-fuer-betrag/1',
  nimmt: { betrag: 'cent', kosten: 'cent' },
  ergibt: 'anzahl',
  satz: '{betrag:name} ÷ {kosten:name}, ganze Eintritte',
  rechne: ({ betrag, kosten }) => {
    if (kosten === 0) throw new RangeError('Division durch null');
    return sichereGanzzahl(Math.trunc(Number(BigInt(betrag) / BigInt(kosten))));
  },
});
