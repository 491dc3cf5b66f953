import { formel, sichereGanzzahl } from '#domain/werte';

/** Entries of one month (1–12) when a year's entries are spread evenly; what is left over goes to the first months, one each.
 * Used until entries were spread by cumulative rounding (`eintritte-je-monat/2`); stored sheets still recompute with it. */
export const eintritteJeMonatRestVorn = formel({
  id: 'eintritte-je-monat/1',
  nimmt: { eintritte: 'anzahl', monat: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{eintritte:name} ÷ 12, Rest auf die ersten Monate, Monat {monat}',
  rechne: ({ eintritte, monat }) => {
    const zwoelftel = BigInt(eintritte) + 12n - BigInt(monat);
    return sichereGanzzahl(Number((zwoelftel - (((zwoelftel % 12n) + 12n) % 12n)) / 12n));
  },
});
