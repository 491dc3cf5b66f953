import { cent, malBruch, formel } from '#domain/werte';

/** Money of a year per full-time equivalent. */
export const jeVollzeitaequivalent = formel({
  id: 'je-vzae/1',
  nimmt: { betrag: 'cent', stellen: 'vzae' },
  ergibt: 'cent',
  satz: '{betrag:name} ÷ {stellen}',
  rechne: ({ betrag, stellen }) => cent(malBruch(betrag, 10_000, stellen)),
});
