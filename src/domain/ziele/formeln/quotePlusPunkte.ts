import { exakterAnteil, formel } from '#domain/werte';

/** A quota raised by percentage points: 23,0 % and 1,5 points are 24,5 %. */
export const quotePlusPunkte = formel({
  id: 'quote-plus-punkte/1',
  nimmt: { basis: 'anteil', um: 'punkte' },
  ergibt: 'anteil',
  satz: '{basis:name} + {um}',
  rechne: ({ basis: [zaehler, nenner], um }) =>
    exakterAnteil(BigInt(zaehler) * 100_000n + BigInt(um) * BigInt(nenner), BigInt(nenner) * 100_000n),
});
