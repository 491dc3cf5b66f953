import { meldungsart, type Meldungsart } from '#domain/werte';

const NEU_ANMELDEN = 'Bitte melden Sie sich neu an.';

/** What can go wrong with signing in at a provider (OpenID Connect). grund: a short technical word, for the administration. */
export const dienstmeldungen = {
  UNERREICHBAR: meldungsart<{ aussteller: string }>({
    code: 'DIENST-01',
    stufe: 'sperrt',
    satz: ({ aussteller }) =>
      `Der Anmeldedienst ${aussteller} antwortet nicht oder nicht so, wie es nötig ist. Bitte versuchen Sie es später noch einmal; hält es an, prüft die Administration Adresse und Netz.`,
  }),
  ABGELEHNT: meldungsart<{ grund: string }>({
    code: 'DIENST-02',
    stufe: 'sperrt',
    satz: ({ grund }) => `Der Anmeldedienst hat die Anmeldung abgelehnt (${grund}). ${NEU_ANMELDEN}`,
  }),
  VERBRAUCHT: meldungsart({
    code: 'DIENST-03',
    stufe: 'sperrt',
    satz: () => `Diese Anmeldung ist abgelaufen oder wurde schon benutzt. ${NEU_ANMELDEN}`,
  }),
  UNPASSEND: meldungsart<{ grund: string }>({
    code: 'DIENST-04',
    stufe: 'sperrt',
    satz: ({ grund }) =>
      `Die Antwort des Anmeldedienstes gehört nicht zu dieser Anmeldung (${grund}). ${NEU_ANMELDEN} Kommt das öfter vor, sagen Sie es Ihrer Administration.`,
  }),
  OHNE_NAMEN: meldungsart<{ anspruch: string }>({
    code: 'DIENST-05',
    stufe: 'sperrt',
    satz: ({ anspruch }) =>
      `Der Anmeldedienst nennt keinen Anmeldenamen: Die Angabe „${anspruch}“ fehlt oder ist nicht bestätigt. Die Administration kann eine andere Angabe einstellen.`,
  }),
  KONTO_FEHLT: meldungsart({
    code: 'DIENST-06',
    stufe: 'sperrt',
    satz: () =>
      'Der Anmeldedienst kennt Sie, aber hier gibt es für Sie kein Konto, oder es ist gesperrt. Die Administration Ihres Jobcenters kann eines anlegen.',
  }),
  OHNE_ROLLE: meldungsart({
    code: 'DIENST-07',
    stufe: 'sperrt',
    satz: () =>
      'Der Anmeldedienst nennt für Sie keine Rolle, die hier etwas bedeutet. Die Administration Ihres Jobcenters ordnet Rollen zu.',
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
