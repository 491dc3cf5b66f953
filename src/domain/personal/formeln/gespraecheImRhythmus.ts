import { dezimalzahl, formel, malBruch } from '#domain/werte';

/** Talks a year that one full-time worker has to hold for the announced rhythm. */
export const gespraecheImRhythmus = formel({
  id: 'gespraeche-im-rhythmus/1',
  nimmt: { rhythmus: 'dezimal', schluessel: 'schluessel' },
  ergibt: 'dezimal',
  satz: '52 Wochen ÷ {rhythmus} Wochen × {schluessel}',
  rechne: ({ rhythmus, schluessel }) => dezimalzahl(malBruch(schluessel, 5_200, rhythmus)),
});
