import { anteil, formel, sichereGanzzahl } from '#domain/werte';

/** Leavers of some months as yearly share of the mean staff in persons. */
export const jahresquote = formel({
  id: 'jahresquote/1',
  nimmt: { abgaenge: 'anzahl', monate: 'anzahl', bestand: 'anzahl' },
  ergibt: 'anteil',
  satz: '{abgaenge:name} × 12 ÷ {monate:name} ÷ {bestand:name}',
  rechne: ({ abgaenge, monate, bestand }) =>
    anteil(sichereGanzzahl(abgaenge * 12), sichereGanzzahl(monate * bestand)),
});
