import { exakterAnteil, formel } from '#domain/werte';

/** A quota raised by percent of itself: 23,0 % raised by 1,5 % is 23,345 %, not 24,5 %. */
export const quoteRelativ = formel({
  id: 'quote-relativ/1',
  nimmt: { basis: 'anteil', um: 'anteil' },
  ergibt: 'anteil',
  satz: '{basis:name} × (1 + {um})',
  rechne: ({ basis: [zBasis, nBasis], um: [zUm, nUm] }) =>
    exakterAnteil(BigInt(zBasis) * (BigInt(nUm) + BigInt(zUm)), BigInt(nBasis) * BigInt(nUm)),
});
