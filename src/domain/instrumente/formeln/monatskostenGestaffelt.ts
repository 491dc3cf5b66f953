import { cent, formel, teileGerundet } from '#domain/werte';

/** Months of participation at a cost a month, of which the statutory rate is paid. */
export const monatskostenGestaffelt = formel({
  id: 'monatskosten-gestaffelt/1',
  nimmt: { monate: 'dezimal', betrag: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§§ 16e Abs. 2, 16i Abs. 2, 66 SGB II',
  satz: '{monate} Monate × {betrag} × {satz}',
  rechne: ({ monate, betrag, satz: [zaehler, nenner] }) =>
    cent(teileGerundet(BigInt(monate) * BigInt(betrag) * BigInt(zaehler), 1_000n * BigInt(nenner))),
});
