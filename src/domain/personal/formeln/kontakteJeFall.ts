import { dezimalzahl, formel, malBruch } from '#domain/werte';

/** Talks that each case gets in a year when the talks of a full-time worker are shared among the cases of the key. */
export const kontakteJeFall = formel({
  id: 'kontakte-je-fall/1',
  nimmt: { gespraeche: 'dezimal', schluessel: 'schluessel' },
  ergibt: 'dezimal',
  satz: '{gespraeche:name} zu {schluessel}',
  rechne: ({ gespraeche, schluessel }) => dezimalzahl(malBruch(gespraeche, 10_000, schluessel)),
});
