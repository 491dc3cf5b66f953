import { cent, formel, malBruch } from '#domain/werte';

/** Months of participation at a cost a month. */
export const monatskosten = formel({
  id: 'monatskosten/1',
  nimmt: { monate: 'dezimal', betrag: 'cent' },
  ergibt: 'cent',
  satz: '{monate} Monate × {betrag}',
  rechne: ({ monate, betrag }) => cent(malBruch(betrag, monate, 1_000)),
});
