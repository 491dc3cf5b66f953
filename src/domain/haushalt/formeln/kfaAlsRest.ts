import { formel, minus } from '#domain/werte';

/** Kommunaler Finanzierungsanteil as what is left of the affordable cost, so that the three parts add up to the cent. */
export const kfaAlsRest = formel({
  id: 'kfa-als-rest/1',
  nimmt: { gvk: 'cent', vkb: 'cent', umschichtung: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 S. 1 SGB II',
  satz: 'GVK {gvk} − VKB {vkb} − Umschichtung {umschichtung}',
  rechne: ({ gvk, vkb, umschichtung }) => minus(minus(gvk, vkb), umschichtung),
});
