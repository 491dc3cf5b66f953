import { meldungsart, type Meldungsart } from '#domain/werte';

/** What can be wrong when units and settings of a Jobcenter are changed. */
export const organisationsmeldungen = {
  NAME_FEHLT: meldungsart({
    code: 'EINHEIT-01',
    stufe: 'sperrt',
    satz: () => 'Der Name fehlt oder ist länger als 100 Zeichen.',
  }),
  UNBEKANNT: meldungsart({
    code: 'EINHEIT-02',
    stufe: 'sperrt',
    satz: () =>
      'Diese Einheit gibt es in Ihrem Jobcenter nicht. Laden Sie die Seite neu und wählen Sie noch einmal.',
  }),
  UNTER_SICH: meldungsart<{ name: string }>({
    code: 'EINHEIT-03',
    stufe: 'sperrt',
    satz: ({ name }) =>
      `„${name}“ kann nicht zu sich selbst oder zu einer Einheit gehören, die darunter liegt. Wählen Sie eine andere.`,
  }),
  TEAM_UNGUELTIG: meldungsart({
    code: 'EINHEIT-04',
    stufe: 'sperrt',
    satz: () =>
      'Der Kurzname des Teams passt nicht. Er steht so in der Spalte „team“ der Lieferung: höchstens 40 Zeichen, ohne Leerzeichen am Rand.',
  }),
  TEAM_VERGEBEN: meldungsart<{ team: string; name: string }>({
    code: 'EINHEIT-05',
    stufe: 'sperrt',
    satz: ({ team, name }) => `Den Kurznamen „${team}“ hat schon die Einheit „${name}“.`,
  }),
  NICHT_LEER: meldungsart<{ name: string }>({
    code: 'EINHEIT-06',
    stufe: 'sperrt',
    satz: ({ name }) =>
      `„${name}“ lässt sich nicht entfernen: Es gibt noch Einheiten darunter, Rollen oder Zuständigkeiten. Verschieben oder entziehen Sie diese zuerst.`,
  }),
  LAND_UNBEKANNT: meldungsart({
    code: 'EINHEIT-07',
    stufe: 'sperrt',
    satz: () => 'Dieses Land gibt es auf diesem Server nicht. Ein Land legt der Betrieb des Servers an.',
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
