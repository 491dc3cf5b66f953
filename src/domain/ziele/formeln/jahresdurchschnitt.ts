import { formel, teileGerundet } from '#domain/werte';

/** Mean of monthly stocks, rounded to a whole number. Throws for no month. */
export const jahresdurchschnitt = formel({
  id: 'jahresdurchschnitt/1',
  nimmt: { monate: ['anzahl'] },
  ergibt: 'anzahl',
  satz: 'Mittel aus {monate}',
  rechne: ({ monate }) =>
    teileGerundet(
      monate.reduce((summe, monat) => summe + BigInt(monat), 0n),
      BigInt(monate.length),
    ),
});
