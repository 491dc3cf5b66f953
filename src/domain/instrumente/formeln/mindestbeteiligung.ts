import { anteil, formel, sichereGanzzahl } from '#domain/werte';

/** Share of women that support has to reach: their share of the unemployed, weighted with how much unemployment there is among them. */
export const mindestbeteiligung = formel({
  id: 'mindestbeteiligung/1',
  nimmt: { frauenanteil: 'anteil', quoteFrauen: 'anteil', quoteMaenner: 'anteil' },
  ergibt: 'anteil',
  fundstelle: '§ 16 Abs. 1 S. 4 SGB II',
  satz: '{frauenanteil} × {quoteFrauen} ÷ ({frauenanteil} × {quoteFrauen} + (100 % − {frauenanteil}) × {quoteMaenner})',
  rechne: ({ frauenanteil: [a, b], quoteFrauen: [c, d], quoteMaenner: [e, f] }) => {
    const frauen = BigInt(a) * BigInt(c) * BigInt(f);
    const maenner = BigInt(b - a) * BigInt(e) * BigInt(d);
    const teiler = ggt(frauen, frauen + maenner);
    return anteil(ganz(frauen / teiler), ganz((frauen + maenner) / teiler));
  },
});

const ganz = (n: bigint): number => sichereGanzzahl(Number(n), 'Der Anteil');

/** Products of three fractions leave the exact range, so this one is reduced. */
const ggt = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
};
