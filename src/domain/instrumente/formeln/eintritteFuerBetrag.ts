import { formel, sichereGanzzahl } from '#domain/werte';

/** Whole entries that must go to free an amount: part of one is one. Of a negative amount the entries it pays for on top, negative: part of one is none. */
export const eintritteFuerBetrag = formel({
  id: 'eintritte-fuer-betrag/2',
  nimmt: { betrag: 'cent', kosten: 'cent' },
  ergibt: 'anzahl',
  satz: '{betrag:name} ÷ {kosten:name}, aufgerundet auf ganze Eintritte',
  rechne: ({ betrag, kosten }) => {
    if (kosten === 0) throw new RangeError('Division durch null');
    const [z, n] = kosten < 0 ? [-BigInt(betrag), -BigInt(kosten)] : [BigInt(betrag), BigInt(kosten)];
    return sichereGanzzahl(Number(z / n + (z % n > 0n ? 1n : 0n)));
  },
});
