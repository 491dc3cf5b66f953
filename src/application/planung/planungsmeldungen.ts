import { meldungsart } from '#domain/werte';

/** What can stand in the way of working on a plan. */
export const planungsmeldungen = {
  KEIN_RECHT: meldungsart<{ handlung: string }>({
    code: 'PLANUNG-01',
    stufe: 'sperrt',
    satz: ({ handlung }) =>
      `Ihre Rolle erlaubt das nicht: ${handlung}. Wer es darf, steht im Handbuch unter „Rollen und Rechte“.`,
  }),
  UNBEKANNTER_PLAN: meldungsart({
    code: 'PLANUNG-02',
    stufe: 'sperrt',
    satz: () => 'Diesen Plan gibt es in Ihrem Jobcenter nicht, oder er wurde gelöscht.',
  }),
  BESCHLOSSEN: meldungsart({
    code: 'PLANUNG-03',
    stufe: 'sperrt',
    satz: () =>
      'Der Plan ist beschlossen und bleibt, wie er beschlossen wurde. Für Änderungen legen Sie eine Fortschreibung an.',
  }),
  INZWISCHEN_GEAENDERT: meldungsart<{ teil: string; von: string }>({
    code: 'PLANUNG-04',
    stufe: 'sperrt',
    satz: ({ teil, von }) =>
      `„${teil}“ hat ${von} geändert, seit Sie die Seite geöffnet haben. Ihre Eingaben sind nicht gespeichert und stehen noch im Formular; vergleichen Sie beide Fassungen und speichern Sie noch einmal.`,
  }),
} as const;
