import { minus, summe, formel } from '#domain/werte';

/** Gesamtverwaltungskosten from rows; revenue reduces them. */
export const gvkAusZeilen = formel({
  id: 'gvk-aus-zeilen/1',
  nimmt: { kosten: ['cent'], einnahmen: ['cent'] },
  ergibt: 'cent',
  fundstelle: '§§ 2, 13 Abs. 1 S. 2 VKFV',
  satz: '{kosten} − Einnahmen ({einnahmen})',
  rechne: ({ kosten, einnahmen }) => minus(summe(kosten), summe(einnahmen)),
});
