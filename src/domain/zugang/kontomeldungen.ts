import { meldungsart, type Meldungsart } from '#domain/werte';

/** What can be wrong with an account that is made or changed. */
export const kontomeldungen = {
  ANMELDENAME_UNGUELTIG: meldungsart({
    code: 'KONTO-01',
    stufe: 'sperrt',
    satz: () =>
      'Der Anmeldename passt nicht. Erlaubt sind 3 bis 100 Zeichen: Buchstaben ohne Umlaute, Ziffern und . _ - @, zum Beispiel eine dienstliche E-Mail-Adresse.',
  }),
  ANMELDENAME_VERGEBEN: meldungsart({
    code: 'KONTO-02',
    stufe: 'sperrt',
    satz: () => 'Diesen Anmeldenamen gibt es schon. Bitte wählen Sie einen anderen.',
  }),
  NAME_FEHLT: meldungsart({
    code: 'KONTO-03',
    stufe: 'sperrt',
    satz: () =>
      'Der Name fehlt oder ist länger als 100 Zeichen. Er steht bei Kommentaren und Zuständigkeiten.',
  }),
  ROLLE_OHNE_EINHEIT: meldungsart<{ rolle: string }>({
    code: 'KONTO-04',
    stufe: 'sperrt',
    satz: ({ rolle }) => `Die Rolle „${rolle}“ braucht die Einheit, für die sie gilt. Bitte wählen Sie eine.`,
  }),
  NUR_BEIM_LAND: meldungsart({
    code: 'KONTO-05',
    stufe: 'sperrt',
    satz: () => 'Die Rolle „Land“ gibt es nur bei einem Land, nicht in einem Jobcenter.',
  }),
  NICHT_BEIM_LAND: meldungsart<{ rolle: string }>({
    code: 'KONTO-15',
    stufe: 'sperrt',
    satz: ({ rolle }) =>
      `Die Rolle „${rolle}“ gibt es nur in einem Jobcenter. Bei einem Land sind es Land, Datenschutz und Administration.`,
  }),
  UNBEKANNT: meldungsart({
    code: 'KONTO-06',
    stufe: 'sperrt',
    satz: () => 'Dieses Konto gibt es in Ihrem Jobcenter nicht.',
  }),
  EIGENES: meldungsart({
    code: 'KONTO-07',
    stufe: 'sperrt',
    satz: () =>
      'Das eigene Konto kann niemand selbst sperren, entsperren oder mit Rollen versehen. Bitte lassen Sie das eine zweite Person der Administration tun.',
  }),
  OHNE_KENNWORT: meldungsart({
    code: 'KONTO-08',
    stufe: 'sperrt',
    satz: () =>
      'Dieses Konto meldet sich beim Anmeldedienst an; Kennwort und zweiter Faktor werden dort verwaltet.',
  }),
  ZWEITER_FAKTOR_VORHANDEN: meldungsart({
    code: 'KONTO-09',
    stufe: 'sperrt',
    satz: () =>
      'Ein zweiter Faktor ist schon eingerichtet. Entfernen Sie ihn zuerst, dann richten Sie einen neuen ein.',
  }),
  ANGEBOT_UNGUELTIG: meldungsart({
    code: 'KONTO-11',
    stufe: 'sperrt',
    satz: () =>
      'Das Einrichten des zweiten Faktors wurde nicht hier oder nicht von diesem Konto begonnen. Bitte beginnen Sie neu.',
  }),
  ROLLE_UNBEKANNT: meldungsart({
    code: 'KONTO-12',
    stufe: 'sperrt',
    satz: () => 'Eine der Rollen gibt es nicht. Laden Sie die Seite neu und wählen Sie noch einmal.',
  }),
  EINHEIT_UNBEKANNT: meldungsart<{ rolle: string }>({
    code: 'KONTO-13',
    stufe: 'sperrt',
    satz: ({ rolle }) =>
      `Die Einheit für die Rolle „${rolle}“ gibt es in Ihrem Jobcenter nicht. Laden Sie die Seite neu und wählen Sie noch einmal.`,
  }),
  VERWALTUNG_VERLOREN: meldungsart({
    code: 'KONTO-14',
    stufe: 'sperrt',
    satz: () =>
      'Ihrem Konto wurde gerade die Administration entzogen, oder es wurde gesperrt. Deshalb wurde nichts geändert.',
  }),
  SCHLUESSEL_FALSCH: meldungsart<{ stelle: number; bytes: number }>({
    code: 'KONTO-10',
    stufe: 'sperrt',
    satz: ({ stelle, bytes }) =>
      stelle === 0
        ? 'Der Schlüssel für ruhende Geheimnisse fehlt. Erzeugen Sie einen mit „openssl rand -base64 32“ und tragen Sie ihn in die Konfiguration ein.'
        : `Der ${stelle}. Schlüssel für ruhende Geheimnisse hat ${bytes} Bytes statt 32. Erzeugen Sie einen mit „openssl rand -base64 32“.`,
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
