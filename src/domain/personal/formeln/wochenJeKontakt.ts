import { dezimalzahl, formel, malBruch } from '#domain/werte';

/** Weeks from one talk to the next, over the 52 weeks of a year. */
export const wochenJeKontakt = formel({
  id: 'wochen-je-kontakt/1',
  nimmt: { kontakte: 'dezimal' },
  ergibt: 'dezimal',
  satz: '52 Wochen ÷ {kontakte:name}',
  rechne: ({ kontakte }) => dezimalzahl(malBruch(52_000, 1_000, kontakte)),
});
