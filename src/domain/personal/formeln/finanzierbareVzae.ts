import { formel, malBruch, vollzeitaequivalent } from '#domain/werte';

/** Posts that the administrative money pays at this cost a year. */
export const finanzierbareVzae = formel({
  id: 'finanzierbare-vzae/1',
  nimmt: { gvk: 'cent', kosten: 'cent' },
  ergibt: 'vzae',
  satz: '{gvk:name} ÷ {kosten} je VZÄ',
  rechne: ({ gvk, kosten }) => vollzeitaequivalent(malBruch(gvk, 10_000, kosten)),
});
