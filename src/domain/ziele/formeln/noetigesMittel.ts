import { formel, teileGerundet } from '#domain/werte';

/** Mean the remaining months of a year need for its Jahresdurchschnitt. Throws when no month remains. */
export const noetigesMittel = formel({
  id: 'noetiges-mittel/1',
  nimmt: { ziel: 'anzahl', bisher: ['anzahl'], verbleibend: 'anzahl' },
  ergibt: 'anzahl',
  satz: '(12 × {ziel:name} − ({bisher})) ÷ {verbleibend} Monate',
  rechne: ({ ziel, bisher, verbleibend }) =>
    teileGerundet(
      bisher.reduce((rest, monat) => rest - BigInt(monat), 12n * BigInt(ziel)),
      BigInt(verbleibend),
    ),
});
