import { formel } from '#domain/werte';

/** The higher of this and the previous year's calculation, as in the distribution of federal money (§ 2 EinglMV). */
export const maximalwert = formel({
  id: 'maximalwert/1',
  nimmt: { rechnung: 'vzae', vorjahr: 'vzae' },
  ergibt: 'vzae',
  satz: 'der höhere Wert aus {rechnung:name} und {vorjahr:name}',
  rechne: ({ rechnung, vorjahr }) => (rechnung > vorjahr ? rechnung : vorjahr),
});
