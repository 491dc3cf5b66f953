import { formel, malBruch } from '#domain/werte';

/** Entries that months of participation allow. */
export const eintritteAusTeilnehmermonaten = formel({
  id: 'eintritte-aus-teilnehmermonaten/1',
  nimmt: { monate: 'anzahl', verweildauer: 'dezimal' },
  ergibt: 'anzahl',
  satz: '{monate:name} ÷ {verweildauer} Monate',
  rechne: ({ monate, verweildauer }) => malBruch(monate, 1_000, verweildauer),
});
