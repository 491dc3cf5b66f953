import { anteilVon, formel } from '#domain/werte';

/** PAT of one case and month from 7/2026 while the plan does not say what is saved: half the subsidy, its limit unknown. */
export const patNachSatzOhneGrenze = formel({
  id: 'pat-nach-satz-ohne-grenze/1',
  nimmt: { foerderung: 'cent', satz: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§ 44f Abs. 6 SGB II',
  satz: 'Förderung {foerderung} × {satz}, ohne die Grenze der Einsparung, die nicht genannt ist',
  rechne: ({ foerderung, satz }) => anteilVon(foerderung, satz),
});
