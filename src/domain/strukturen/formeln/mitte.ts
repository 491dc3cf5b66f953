import { exakterAnteil, formel, summeDerBrueche } from '#domain/werte';

/** The middle of a range of changes. */
export const mitte = formel({
  id: 'mitte/1',
  nimmt: { von: 'anteil', bis: 'anteil' },
  ergibt: 'anteil',
  satz: '({von:name} + {bis:name}) ÷ 2',
  rechne: ({ von, bis }) => {
    const [zaehler, nenner] = summeDerBrueche([von, bis]);
    return exakterAnteil(zaehler, 2n * nenner);
  },
});
