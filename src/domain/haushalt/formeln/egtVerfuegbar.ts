import { minus, formel } from '#domain/werte';

/** EGT that is left after the Umschichtung. BEZ is earmarked and never a source of it. */
export const egtVerfuegbar = formel({
  id: 'egt-verfuegbar/1',
  nimmt: { ohneBez: 'cent', umschichtung: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 1 S. 5 SGB II',
  satz: 'EGT ohne BEZ {ohneBez} − Umschichtung {umschichtung}',
  rechne: ({ ohneBez, umschichtung }) => minus(ohneBez, umschichtung),
});
