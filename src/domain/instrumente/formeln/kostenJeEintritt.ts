import { cent, formel, malBruch } from '#domain/werte';

/** Money for each entry. */
export const kostenJeEintritt = formel({
  id: 'kosten-je-eintritt/1',
  nimmt: { kosten: 'cent', eintritte: 'anzahl' },
  ergibt: 'cent',
  satz: '{kosten:name} ÷ {eintritte:name}',
  rechne: ({ kosten, eintritte }) => cent(malBruch(kosten, 1, eintritte)),
});
