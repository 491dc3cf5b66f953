import { meldungsart, type Meldungsart } from '#domain/werte';

const wartezeit = (sekunden: number): string => {
  const minuten = Math.ceil(sekunden / 60);
  return minuten === 1 ? 'einer Minute' : `${minuten} Minuten`;
};

/** What can go wrong with signing in. None tells whether there is an account of that name. */
export const anmeldemeldungen = {
  FEHLGESCHLAGEN: meldungsart({
    code: 'ANMELDUNG-01',
    stufe: 'sperrt',
    satz: () =>
      'Anmeldename oder Kennwort stimmt nicht, oder das Konto ist gesperrt. Bitte prüfen Sie beides; sonst hilft Ihre Administration.',
  }),
  ZU_VIELE_VERSUCHE: meldungsart<{ sekunden: number }>({
    code: 'ANMELDUNG-02',
    stufe: 'sperrt',
    satz: ({ sekunden }) =>
      `Zu viele falsche Versuche. In ${wartezeit(sekunden)} können Sie es noch einmal versuchen.`,
  }),
  CODE_FALSCH: meldungsart({
    code: 'ANMELDUNG-03',
    stufe: 'sperrt',
    satz: () =>
      'Der Code stimmt nicht oder wurde schon benutzt. Nötig sind die sechs Ziffern, die Ihre App gerade zeigt, oder einer Ihrer Notfallcodes. Stimmt die Uhrzeit auf dem Gerät?',
  }),
  ABGELAUFEN: meldungsart({
    code: 'ANMELDUNG-04',
    stufe: 'sperrt',
    satz: () => 'Die Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.',
  }),
  KENNWORT_FALSCH: meldungsart({
    code: 'ANMELDUNG-05',
    stufe: 'sperrt',
    satz: () => 'Das bisherige Kennwort stimmt nicht. Bitte geben Sie es noch einmal ein.',
  }),
  NICHT_ERLAUBT: meldungsart<{ handlung: string }>({
    code: 'ANMELDUNG-06',
    stufe: 'sperrt',
    satz: ({ handlung }) =>
      `Ihre Rollen erlauben das nicht: ${handlung}. Rollen vergibt die Administration Ihres Jobcenters.`,
  }),
  UNBEKANNT: meldungsart({
    code: 'ANMELDUNG-07',
    stufe: 'sperrt',
    satz: () => 'Diese Anmeldung gibt es nicht mehr. Vielleicht ist sie schon beendet.',
  }),
  SCHLUESSEL_FEHLT: meldungsart({
    code: 'ANMELDUNG-08',
    stufe: 'sperrt',
    satz: () =>
      'Der Code Ihrer App lässt sich nicht prüfen, weil der Schlüssel dieser Installation fehlt. Nehmen Sie einen Notfallcode, oder bitten Sie Ihre Administration, Ihren Zugang zurückzusetzen. Der Betrieb kann die Datei „schluessel“ aus der alten Installation zurücklegen.',
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
