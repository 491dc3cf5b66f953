import { cent, formel } from '#domain/werte';

/** Eingliederungstitel with the Beschäftigungszuschuss, which is allotted separately. */
export const egtInklBez = formel({
  id: 'egt-inkl-bez/1',
  nimmt: { ohneBez: 'cent', bez: 'cent' },
  ergibt: 'cent',
  satz: 'EGT ohne BEZ {ohneBez} + BEZ {bez}',
  rechne: ({ ohneBez, bez }) => cent(ohneBez + bez),
});
