import { formel, minus, summe } from '#domain/werte';

/** As egt-verfuegbar, for Jobcenters that count refunds of earlier years as money of the year. */
export const egtVerfuegbarMitRueckforderungen = formel({
  id: 'egt-verfuegbar-mit-rueckforderungen/1',
  nimmt: { ohneBez: 'cent', umschichtung: 'cent', rueckforderungen: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 1 S. 5 SGB II',
  satz: 'EGT ohne BEZ {ohneBez} − Umschichtung {umschichtung} + Rückforderungen {rueckforderungen}',
  rechne: ({ ohneBez, umschichtung, rueckforderungen }) =>
    summe([minus(ohneBez, umschichtung), rueckforderungen]),
});
