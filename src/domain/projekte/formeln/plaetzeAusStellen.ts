import { formel, teileGerundet } from '#domain/werte';

/** People who can be looked after at a time: posts times cases per full-time post. */
export const plaetzeAusStellen = formel({
  id: 'plaetze-aus-stellen/1',
  nimmt: { stellen: 'vzae', schluessel: 'schluessel' },
  ergibt: 'anzahl',
  satz: '{stellen:name} × {schluessel:name}, gerundet auf ganze Plätze',
  rechne: ({ stellen, schluessel }) => teileGerundet(BigInt(stellen) * BigInt(schluessel), 100_000_000n),
});
