import { cent, formel } from '#domain/werte';

/** Spent and still bound. */
export const bindungsstand = formel({
  id: 'bindungsstand/1',
  nimmt: { ist: 'cent', festlegung: 'cent' },
  ergibt: 'cent',
  satz: 'Ist {ist} + offene Festlegungen {festlegung}',
  rechne: ({ ist, festlegung }) => cent(ist + festlegung),
});
