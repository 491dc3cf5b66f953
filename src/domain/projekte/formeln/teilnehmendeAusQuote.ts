import { formel, malBruch } from '#domain/werte';

/** Participants a printed result implies: 115 integrations that are 50 % of them need 230. Throws for a quota of zero. */
export const teilnehmendeAusQuote = formel({
  id: 'teilnehmende-aus-quote/1',
  nimmt: { integrationen: 'anzahl', quote: 'anteil' },
  ergibt: 'anzahl',
  satz: '{integrationen:name} ÷ {quote}',
  rechne: ({ integrationen, quote: [zaehler, nenner] }) => malBruch(integrationen, nenner, zaehler),
});
