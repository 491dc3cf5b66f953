import { formel, prozentpunkte, teileGerundet } from '#domain/werte';

/** One share less another in percentage points. */
export const punktedifferenz = formel({
  id: 'punktedifferenz/1',
  nimmt: { neu: 'anteil', alt: 'anteil' },
  ergibt: 'punkte',
  satz: '{neu:name} − {alt:name}',
  rechne: ({ neu: [zNeu, nNeu], alt: [zAlt, nAlt] }) =>
    prozentpunkte(
      teileGerundet(
        (BigInt(zNeu) * BigInt(nAlt) - BigInt(zAlt) * BigInt(nNeu)) * 100_000n,
        BigInt(nNeu) * BigInt(nAlt),
      ),
    ),
});
