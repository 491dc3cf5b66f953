import { anteilVon, formel, summe } from '#domain/werte';

/** Forecast B of the year end: spent, what becomes real of the open commitments, and entries still planned. */
export const prognoseNachBindung = formel({
  id: 'prognose-nach-bindung/1',
  nimmt: { ist: 'cent', festlegung: 'cent', realisierung: 'anteil', weitere: 'cent' },
  ergibt: 'cent',
  satz: 'Ist {ist} + offene Festlegungen {festlegung} × {realisierung} + weitere Eintritte {weitere}',
  rechne: ({ ist, festlegung, realisierung, weitere }) =>
    summe([ist, anteilVon(festlegung, realisierung), weitere]),
});
