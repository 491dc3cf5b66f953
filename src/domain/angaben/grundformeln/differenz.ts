import { minus, formel } from '#domain/werte';

/** One amount less another. */
export const differenz = formel({
  id: 'differenz/1',
  nimmt: { von: 'cent', ab: 'cent' },
  ergibt: 'cent',
  satz: '{von:name} − {ab:name}',
  rechne: ({ von, ab }) => minus(von, ab),
});
