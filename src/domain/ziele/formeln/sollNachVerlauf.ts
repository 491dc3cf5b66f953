import { anteil, formel, teileGerundet } from '#domain/werte';

/**
 * Cumulated quota of a month on the way to the target, by last year's course, to 1/1.000 point. Throws when last year ended at zero.
 */
export const sollNachVerlauf = formel({
  id: 'soll-nach-verlauf/1',
  nimmt: { ziel: 'anteil', monat: 'anteil', dezember: 'anteil' },
  ergibt: 'anteil',
  satz: '{ziel:name} × {monat:name} ÷ {dezember:name}',
  rechne: ({ ziel: [z, n], monat: [zMonat, nMonat], dezember: [zDezember, nDezember] }) =>
    anteil(
      teileGerundet(
        BigInt(z) * BigInt(zMonat) * BigInt(nDezember) * 100_000n,
        BigInt(n) * BigInt(nMonat) * BigInt(zDezember),
      ),
      100_000,
    ),
});
