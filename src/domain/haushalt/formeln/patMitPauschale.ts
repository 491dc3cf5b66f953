import { kleinererBetrag, formel } from '#domain/werte';

/** PAT of one case and month until 6/2026: the lump, at most the subsidy. */
export const patMitPauschale = formel({
  id: 'pat-mit-pauschale/1',
  nimmt: { pauschale: 'cent', foerderung: 'cent' },
  ergibt: 'cent',
  fundstelle: 'Haushaltsvermerk zu Kap. 1101',
  satz: 'kleinerer Betrag von Pauschale {pauschale} und Förderung {foerderung}',
  rechne: ({ pauschale, foerderung }) => kleinererBetrag(pauschale, foerderung),
});
