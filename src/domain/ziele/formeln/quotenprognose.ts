import { anteil, formel, teileGerundet } from '#domain/werte';

/** Naive forecast of the year end: cumulated so far, as if the rest of the year went like last year's; to 1/1.000 point. Throws for a course at zero. */
export const quotenprognose = formel({
  id: 'quotenprognose/1',
  nimmt: { ist: 'anteil', monat: 'anteil', dezember: 'anteil' },
  ergibt: 'anteil',
  satz: '{ist:name} × {dezember:name} ÷ {monat:name}',
  rechne: ({ ist: [z, n], monat: [zMonat, nMonat], dezember: [zDezember, nDezember] }) =>
    anteil(
      teileGerundet(
        BigInt(z) * BigInt(zDezember) * BigInt(nMonat) * 100_000n,
        BigInt(n) * BigInt(nDezember) * BigInt(zMonat),
      ),
      100_000,
    ),
});
