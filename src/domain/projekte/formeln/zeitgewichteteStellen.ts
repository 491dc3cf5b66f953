import { formel, malBruch, vollzeitaequivalent } from '#domain/werte';

/** Posts by the share of the year in which they are there: 4,0 for six months are 2,0. */
export const zeitgewichteteStellen = formel({
  id: 'zeitgewichtete-stellen/1',
  nimmt: { stellen: 'vzae', monate: 'anzahl' },
  ergibt: 'vzae',
  satz: '{stellen:name} × {monate} ÷ 12 Monate',
  rechne: ({ stellen, monate }) => vollzeitaequivalent(malBruch(stellen, monate, 12)),
});
