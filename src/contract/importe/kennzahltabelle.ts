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

const JA_NEIN = ['ja', 'nein', 'unbekannt'];
const ABSCHLUESSE = ['vorhanden', 'keiner', 'unbekannt'];

/** What a column of a group may hold beside nothing; a column that is not here holds any name. Age bands are U25, M25, A55 of any ages. */
export const GRUPPENWERTE: Readonly<Record<string, readonly string[]>> = {
  geschlecht: ['w', 'm', 'nicht_ausgewiesen'],
  nationalitaet: ['deutsch', 'nichtdeutsch', 'unbekannt'],
  fluchtkontext: JA_NEIN,
  schulabschluss: ABSCHLUESSE,
  berufsabschluss: ABSCHLUESSE,
  schwerbehinderung: JA_NEIN,
  bgTyp: ['SINGLE', 'ALLEINERZIEHEND', 'PARTNER_OHNE_KIND', 'PARTNER_MIT_KIND', 'SONSTIGE', 'unbekannt'],
};
