import { formel, prozentpunkte, teileGerundet } from '#domain/werte';

/** What shares leave of the whole, in percentage points; negative when they are more than 100 %. */
export const restZuHundert = formel({
  id: 'rest-zu-hundert/1',
  nimmt: { summe: 'anteil' },
  ergibt: 'punkte',
  satz: '100 % − {summe}',
  rechne: ({ summe: [zaehler, nenner] }) =>
    prozentpunkte(teileGerundet((BigInt(nenner) - BigInt(zaehler)) * 100_000n, BigInt(nenner))),
});
