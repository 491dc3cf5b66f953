import { formel, prozentpunkte, teileGerundet } from '#domain/werte';

/** One share less another, in percentage points. */
export const abstandInPunkten = formel({
  id: 'abstand-in-punkten/1',
  nimmt: { von: 'anteil', ab: 'anteil' },
  ergibt: 'punkte',
  satz: '{von:name} − {ab:name}',
  rechne: ({ von: [a, b], ab: [c, d] }) =>
    prozentpunkte(
      teileGerundet((BigInt(a) * BigInt(d) - BigInt(c) * BigInt(b)) * 100_000n, BigInt(b) * BigInt(d)),
    ),
});
