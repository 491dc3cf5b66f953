import { cent, malBruch, formel } from '#domain/werte';

/** Staff cost of a year when all posts are filled. */
export const personalkostenVoll = formel({
  id: 'personalkosten-voll/1',
  nimmt: { stellen: 'vzae', jahreskosten: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 2 VKFV',
  satz: '{stellen} × {jahreskosten} je VZÄ',
  rechne: ({ stellen, jahreskosten }) => cent(malBruch(jahreskosten, stellen, 10_000)),
});
