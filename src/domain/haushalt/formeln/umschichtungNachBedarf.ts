import { anteilVon, minus, formel } from '#domain/werte';

/** What the federal share of the administrative cost exceeds the VKB by; negative when VKB is left over. */
export const umschichtungNachBedarf = formel({
  id: 'umschichtung-nach-bedarf/1',
  nimmt: { gvk: 'cent', bundesanteil: 'anteil', vkb: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 SGB II',
  satz: 'GVK {gvk} × {bundesanteil} − VKB {vkb}',
  rechne: ({ gvk, bundesanteil, vkb }) => minus(anteilVon(gvk, bundesanteil), vkb),
});
