import { formel, malBruch } from '#domain/werte';

/** Stock of a month on the way to a target for the year's mean, by last year's course. Throws when last year's mean was zero. */
export const sollNachBestandsverlauf = formel({
  id: 'soll-nach-bestandsverlauf/1',
  nimmt: { ziel: 'anzahl', monat: 'anzahl', durchschnitt: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{ziel:name} × {monat:name} ÷ {durchschnitt}',
  rechne: ({ ziel, monat, durchschnitt }) => malBruch(ziel, monat, durchschnitt),
});
