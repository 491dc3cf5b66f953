import { dezimalzahl, formel, malBruch } from '#domain/werte';

/** Mean number of participants over the year. */
export const mittlererBestand = formel({
  id: 'mittlerer-bestand/1',
  nimmt: { monate: 'anzahl' },
  ergibt: 'dezimal',
  satz: '{monate:name} ÷ 12 Monate',
  rechne: ({ monate }) => dezimalzahl(malBruch(monate, 1_000, 12)),
});
