import { dezimalzahl, formel, teileGerundet } from '#domain/werte';

/** Mean stay in months when so many people went through so many seats in this time. Throws for no participants. */
export const mittlereVerweildauer = formel({
  id: 'mittlere-verweildauer/1',
  nimmt: { plaetze: 'anzahl', monate: 'anzahl', teilnehmende: 'anzahl' },
  ergibt: 'dezimal',
  satz: '{plaetze:name} × {monate} Monate ÷ {teilnehmende:name}',
  rechne: ({ plaetze, monate, teilnehmende }) =>
    dezimalzahl(teileGerundet(BigInt(plaetze) * BigInt(monate) * 1000n, BigInt(teilnehmende))),
});
