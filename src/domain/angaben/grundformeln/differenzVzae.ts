import { formel, vollzeitaequivalent } from '#domain/werte';

/** One number of posts less another. */
export const differenzVzae = formel({
  id: 'differenz-vzae/1',
  nimmt: { von: 'vzae', ab: 'vzae' },
  ergibt: 'vzae',
  satz: '{von:name} − {ab:name}',
  rechne: ({ von, ab }) => vollzeitaequivalent(von - ab),
});
