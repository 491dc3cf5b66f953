import { formel, teileGerundet } from '#domain/werte';

/** As durchlauf where the seats follow from posts: 1,5 × 15 are 22,5 seats, not 23. Throws for a stay of zero. */
export const durchlaufAusStellen = formel({
  id: 'durchlauf-aus-stellen/1',
  nimmt: { stellen: 'vzae', schluessel: 'schluessel', monate: 'anzahl', dauer: 'dezimal' },
  ergibt: 'anzahl',
  satz: '{stellen:name} × {schluessel:name} × {monate} Monate ÷ {dauer} Monate, gerundet auf ganze Teilnehmende',
  rechne: ({ stellen, schluessel, monate, dauer }) =>
    teileGerundet(
      BigInt(stellen) * BigInt(schluessel) * BigInt(monate) * 1_000n,
      100_000_000n * BigInt(dauer),
    ),
});
