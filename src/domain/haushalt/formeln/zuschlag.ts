import { anteilVon, summe, formel } from '#domain/werte';

/** A lump as percentage of other rows. */
export const zuschlag = formel({
  id: 'zuschlag/1',
  nimmt: { grundlage: ['cent'], satz: 'anteil' },
  ergibt: 'cent',
  fundstelle: '§§ 16–17a VKFV',
  satz: '({grundlage}) × {satz}',
  rechne: ({ grundlage, satz }) => anteilVon(summe(grundlage), satz),
});
