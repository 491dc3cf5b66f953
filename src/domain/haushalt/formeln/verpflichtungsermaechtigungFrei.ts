import { minus, summe, formel } from '#domain/werte';

/** Permission to commit a later year that is left. */
export const verpflichtungsermaechtigungFrei = formel({
  id: 've-frei/1',
  nimmt: { zuteilung: 'cent', gebunden: ['cent'] },
  ergibt: 'cent',
  fundstelle: '§ 38 BHO',
  satz: 'VE {zuteilung} − gebunden ({gebunden})',
  rechne: ({ zuteilung, gebunden }) => minus(zuteilung, summe(gebunden)),
});
