import { formel, teileGerundet } from '#domain/werte';

/** People who go through the seats when each stays as long as allowed. Throws for a stay of zero. */
export const durchlauf = formel({
  id: 'durchlauf/1',
  nimmt: { plaetze: 'anzahl', monate: 'anzahl', dauer: 'dezimal' },
  ergibt: 'anzahl',
  satz: '{plaetze:name} × {monate} Monate ÷ {dauer} Monate, gerundet auf ganze Teilnehmende',
  rechne: ({ plaetze, monate, dauer }) =>
    teileGerundet(BigInt(plaetze) * BigInt(monate) * 1000n, BigInt(dauer)),
});
