import { formel, malBruch } from '#domain/werte';

/** The stock on which a growth is this change: +953 that are 69,6 % start from 1.369. Throws for no change. */
export const basisAusZuwachs = formel({
  id: 'basis-aus-zuwachs/1',
  nimmt: { zuwachs: 'anzahl', veraenderung: 'anteil' },
  ergibt: 'anzahl',
  satz: '{zuwachs:name} ÷ {veraenderung}',
  rechne: ({ zuwachs, veraenderung: [zaehler, nenner] }) => malBruch(zuwachs, nenner, zaehler),
});
