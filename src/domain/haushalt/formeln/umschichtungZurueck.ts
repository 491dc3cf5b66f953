import { negiert, formel } from '#domain/werte';

/** Money moved back from the VKB strengthens the EGT: a negative Umschichtung. */
export const umschichtungZurueck = formel({
  id: 'umschichtung-zurueck/1',
  nimmt: { betrag: 'cent' },
  ergibt: 'cent',
  fundstelle: '§ 46 Abs. 1 S. 5 SGB II',
  satz: '−1 × Verstärkung des EGT aus dem VKB {betrag}',
  rechne: ({ betrag }) => negiert(betrag),
});
