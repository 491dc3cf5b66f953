import { durchAnteil, formel } from '#domain/werte';

/** Forecast A of the year end: spent so far, divided by the share usually spent by now. */
export const prognoseNachKurve = formel({
  id: 'prognose-nach-kurve/1',
  nimmt: { ist: 'cent', kurve: 'anteil' },
  ergibt: 'cent',
  satz: 'Ist {ist} ÷ {kurve}',
  rechne: ({ ist, kurve }) => durchAnteil(ist, kurve),
});
