import { anteilVon, kleinererBetrag, formel } from '#domain/werte';

/** PAT of one case and month from 7/2026: half the subsidy, at most what is saved. */
export const patNachSatz = formel({
  id: 'pat-nach-satz/1',
  nimmt: { foerderung: 'cent', satz: 'anteil', einsparung: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 44f Abs. 6 SGB II',
  satz: 'kleinerer Betrag von Förderung {foerderung} × {satz} und Einsparung {einsparung}',
  rechne: ({ foerderung, satz, einsparung }) => kleinererBetrag(anteilVon(foerderung, satz), einsparung),
});
