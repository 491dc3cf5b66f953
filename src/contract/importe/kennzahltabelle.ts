/** The columns of a table of published key figures; between monat and zaehler there may be columns of groups, by their names. */
export const KENNZAHLTABELLE = {
  davor: ['jobcenter', 'kennzahl', 'monat'],
  gruppen: [
    'geschlecht',
    'altersgruppe',
    'nationalitaet',
    'fluchtkontext',
    'schulabschluss',
    'berufsabschluss',
    'schwerbehinderung',
    'bgTyp',
    'team',
  ],
  danach: ['zaehler', 'nenner', 'wert', 'ladestand', 'art'],
} as const;
