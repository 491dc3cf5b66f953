import { formel, teileGerundet } from '#domain/werte';

/** Cases that so many posts look after when every one has exactly the cases of the key, rounded to whole cases. */
export const faelleNachSchluessel = formel({
  id: 'faelle-nach-schluessel/1',
  nimmt: { schluessel: 'schluessel', stellen: 'vzae' },
  ergibt: 'anzahl',
  satz: '{stellen} × {schluessel}',
  rechne: ({ schluessel, stellen }) => teileGerundet(BigInt(schluessel) * BigInt(stellen), 100_000_000n),
});
