import { cent, formel, teileGerundet } from '#domain/werte';

/** Cost of a year's entries spread evenly over its months: each month has a twelfth of them, also part of a person. */
export const monatskostenGleichmaessig = formel({
  id: 'monatskosten-gleichmaessig/1',
  nimmt: { eintritte: 'anzahl', monate: 'dezimal', betrag: 'cent' },
  ergibt: 'cent',
  satz: '{eintritte:name} ÷ 12 × {monate} Monate × {betrag}',
  rechne: ({ eintritte, monate, betrag }) =>
    cent(teileGerundet(BigInt(eintritte) * BigInt(monate) * BigInt(betrag), 12_000n)),
});
