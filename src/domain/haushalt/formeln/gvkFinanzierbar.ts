import { cent, durchAnteil, formel } from '#domain/werte';

/** Administrative cost that VKB and Umschichtung can pay together with the municipal share. */
export const gvkFinanzierbar = formel({
  id: 'gvk-finanzierbar/1',
  nimmt: { vkb: 'cent', umschichtung: 'cent', bundesanteil: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 3 SGB II',
  satz: '(VKB {vkb} + Umschichtung {umschichtung}) ÷ {bundesanteil}',
  rechne: ({ vkb, umschichtung, bundesanteil }) => durchAnteil(cent(vkb + umschichtung), bundesanteil),
});
