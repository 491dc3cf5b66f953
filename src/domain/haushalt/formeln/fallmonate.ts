import { mal, formel } from '#domain/werte';

/** Amount for a number of cases over months. */
export const fallmonate = formel({
  id: 'fallmonate/1',
  nimmt: { faelle: 'anzahl', monate: 'anzahl', betrag: 'cent' },
  ergibt: 'cent',
  satz: '{faelle} Fälle × {monate} Monate × {betrag}',
  rechne: ({ faelle, monate, betrag }) => mal(betrag, faelle * monate),
});
