import { anteilVon, formel } from '#domain/werte';

/** Kommunaler Finanzierungsanteil as the law states it; for zkT through § 6b Abs. 2 S. 2 SGB II. */
export const kfaNachSatz = formel({
  id: 'kfa-nach-satz/1',
  nimmt: { gvk: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 S. 1 SGB II',
  satz: 'GVK {gvk} × {satz}',
  rechne: ({ gvk, satz }) => anteilVon(gvk, satz),
});
