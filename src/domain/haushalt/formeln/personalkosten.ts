import { cent, teileGerundet, formel } from '#domain/werte';

/** Staff cost of a year; posts in 1/10.000 VZÄ, rounded once to the cent. */
export const personalkosten = formel({
  id: 'personalkosten/1',
  nimmt: { stellen: 'vzae', jahreskosten: 'cent', besetzung: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 2 VKFV',
  satz: '{stellen} × {jahreskosten} je VZÄ × Besetzung {besetzung}',
  rechne: ({ stellen, jahreskosten, besetzung: [zaehler, nenner] }) =>
    cent(teileGerundet(BigInt(stellen) * BigInt(jahreskosten) * BigInt(zaehler), 10_000n * BigInt(nenner))),
});
