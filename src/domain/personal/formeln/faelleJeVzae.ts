import { betreuungsschluessel, formel, malBruch } from '#domain/werte';

/** Cases per full-time equivalent: the ratio that really holds. */
export const faelleJeVzae = formel({
  id: 'faelle-je-vzae/1',
  nimmt: { faelle: 'anzahl', stellen: 'vzae' },
  ergibt: 'schluessel',
  satz: '{faelle:name} ÷ {stellen:name}',
  rechne: ({ faelle, stellen }) => betreuungsschluessel(malBruch(faelle, 100_000_000, stellen)),
});
