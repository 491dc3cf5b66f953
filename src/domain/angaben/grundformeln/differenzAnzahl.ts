import { formel, sichereGanzzahl } from '#domain/werte';

/** One count less another. */
export const differenzAnzahl = formel({
  id: 'differenz-anzahl/1',
  nimmt: { von: 'anzahl', ab: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{von:name} − {ab:name}',
  rechne: ({ von, ab }) => sichereGanzzahl(von - ab),
});
