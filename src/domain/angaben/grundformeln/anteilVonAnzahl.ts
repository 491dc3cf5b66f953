import { formel, malBruch } from '#domain/werte';

/** A share of a count as count, rounded half away from zero. */
export const anteilVonAnzahl = formel({
  id: 'anteil-von-anzahl/1',
  nimmt: { anteil: 'anteil', ganzes: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{anteil:name} × {ganzes:name}',
  rechne: ({ anteil: [zaehler, nenner], ganzes }) => malBruch(ganzes, zaehler, nenner),
});
