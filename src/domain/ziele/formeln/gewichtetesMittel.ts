import { exakterAnteil, formel, summeDerBrueche } from '#domain/werte';

/** Mean of quotas, each with the people it is of as weight, exact: nothing is rounded on the way. Throws when nobody is there. */
export const gewichtetesMittel = formel({
  id: 'gewichtetes-mittel/1',
  nimmt: { quoten: ['anteil'], gewichte: ['anzahl'] },
  ergibt: 'anteil',
  satz: 'Mittel aus {quoten}, gewichtet mit {gewichte}',
  rechne: ({ quoten, gewichte }) => {
    const [zaehler, nenner] = summeDerBrueche(quoten, gewichte);
    return exakterAnteil(zaehler, nenner * gewichte.reduce((summe, gewicht) => summe + BigInt(gewicht), 0n));
  },
});
