import { formel, mal } from '#domain/werte';

/** A cost for each piece, paid once. */
export const stueckkostenMalMenge = formel({
  id: 'stueckkosten-mal-menge/1',
  nimmt: { stueckkosten: 'cent', menge: 'anzahl' },
  ergibt: 'cent',
  satz: '{menge:name} × {stueckkosten}',
  rechne: ({ stueckkosten, menge }) => mal(stueckkosten, menge),
});
