import { exakterAnteil, formel } from '#domain/werte';

/** The same as share of last year's average, which must not be zero. */
export const wirkungAufDurchschnitt = formel({
  id: 'wirkung-auf-durchschnitt/1',
  nimmt: { monatlich: 'anzahl', basis: 'anzahl' },
  ergibt: 'anteil',
  satz: '6,5 × {monatlich:name} ÷ {basis:name}, wenn der Dezember des Vorjahrs beim Jahresdurchschnitt lag',
  rechne: ({ monatlich, basis }) => exakterAnteil(13n * BigInt(monatlich), 2n * BigInt(basis)),
});
