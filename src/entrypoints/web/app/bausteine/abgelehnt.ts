/** Why something is refused, in the words of the page that says so. */
export const abgelehnt = {
  unbekannt: {
    titel: 'Diese Seite gibt es nicht',
    saetze: [
      'Unter dieser Adresse liegt nichts. Vielleicht wurde der Plan gelöscht, oder in der Adresse steckt ein Tippfehler.',
    ],
  },
  fehler: {
    titel: 'Das hat nicht geklappt',
    saetze: [
      'Bei uns ist ein Fehler aufgetreten. Ihre gespeicherten Angaben sind davon nicht betroffen.',
      'Bitte versuchen Sie es noch einmal. Wenn es wieder geschieht, sagen Sie bitte Ihrer Administration Bescheid.',
    ],
  },
  formular: {
    titel: 'Das Formular wurde nicht angenommen',
    saetze: [
      'Das Formular kam nicht von dieser Seite, oder sie war zu lange geöffnet. Gespeichert wurde nichts.',
      'Gehen Sie in Ihrem Browser einen Schritt zurück: Dort stehen Ihre Eingaben noch. Laden Sie die Seite in einem zweiten Fenster neu und übertragen Sie sie.',
    ],
  },
  abgelaufen: {
    titel: 'Ihre Anmeldung ist abgelaufen',
    saetze: [
      'Gespeichert ist noch nichts, aber Ihre Eingaben sind hier aufgehoben. Melden Sie sich in einem zweiten Fenster an, kommen Sie zurück und senden Sie sie noch einmal.',
    ],
  },
  veraltet: {
    titel: 'Bitte noch einmal bestätigen',
    saetze: [
      'Sie haben sich neu angemeldet, seit diese Seite geöffnet wurde. Gespeichert ist noch nichts; Ihre Eingaben sind hier aufgehoben.',
    ],
  },
  'zu-gross': {
    titel: 'Das ist zu groß',
    saetze: ['Ein Formular darf 1 MB groß sein, eine Datei 8 MB. Gespeichert wurde nichts.'],
  },
  'zu-oft': {
    titel: 'Zu viele Versuche',
    saetze: ['Von Ihrem Anschluss kamen zu viele Anmeldungen auf einmal. Bitte warten Sie fünf Minuten.'],
  },
} as const satisfies Readonly<Record<string, Readonly<{ titel: string; saetze: readonly string[] }>>>;

export type Ablehnungsgrund = keyof typeof abgelehnt;

/** The status each is answered with. */
export const STATUS: Readonly<Record<Ablehnungsgrund, number>> = {
  unbekannt: 404,
  fehler: 500,
  formular: 403,
  abgelaufen: 403,
  veraltet: 403,
  'zu-gross': 413,
  'zu-oft': 429,
};
