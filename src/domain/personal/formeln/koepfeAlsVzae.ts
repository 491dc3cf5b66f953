import { formel, vollzeitaequivalent } from '#domain/werte';

/** Persons counted as one full post each, where nothing is known of their hours. */
export const koepfeAlsVzae = formel({
  id: 'koepfe-als-vzae/1',
  nimmt: { koepfe: 'anzahl' },
  ergibt: 'vzae',
  satz: '{koepfe:name} × 1 VZÄ',
  rechne: ({ koepfe }) => vollzeitaequivalent(koepfe * 10_000),
});
