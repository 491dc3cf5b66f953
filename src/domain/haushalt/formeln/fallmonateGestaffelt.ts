import { anteilVon, mal, formel } from '#domain/werte';

/** Amount for a number of cases over months in which one statutory rate holds. */
export const fallmonateGestaffelt = formel({
  id: 'fallmonate-gestaffelt/1',
  nimmt: { faelle: 'anzahl', monate: 'anzahl', betrag: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  satz: '{faelle} Fälle × {monate} Monate × {betrag} × {satz}',
  rechne: ({ faelle, monate, betrag, satz }) => anteilVon(mal(betrag, faelle * monate), satz),
});
