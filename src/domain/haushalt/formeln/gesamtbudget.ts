import { cent, formel } from '#domain/werte';

/** Federal budget: EGT and VKB cover each other. The KFA comes on top. */
export const gesamtbudget = formel({
  id: 'gesamtbudget/1',
  nimmt: { egt: 'cent', vkb: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 1 S. 5 SGB II',
  satz: 'EGT {egt} + VKB {vkb}',
  rechne: ({ egt, vkb }) => cent(egt + vkb),
});
