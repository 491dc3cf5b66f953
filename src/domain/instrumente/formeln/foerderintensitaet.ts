import { dezimalzahl, formel, teileGerundet } from '#domain/werte';

/** Share of the money for each share of the people: 1 is even-handed. */
export const foerderintensitaet = formel({
  id: 'foerderintensitaet/1',
  nimmt: { budgetanteil: 'anteil', gruppenanteil: 'anteil' },
  ergibt: 'dezimal',
  satz: 'Anteil am Geld {budgetanteil} ÷ Anteil an den Menschen {gruppenanteil}',
  rechne: ({ budgetanteil: [a, b], gruppenanteil: [c, d] }) =>
    dezimalzahl(teileGerundet(BigInt(a) * BigInt(d) * 1_000n, BigInt(b) * BigInt(c))),
});
