import { meldungsart, type Meldungsart } from '#domain/werte';

/** What can be wrong with a key for programs. */
export const schluesselmeldungen = {
  NAME_FEHLT: meldungsart({
    code: 'SCHLUESSEL-01',
    stufe: 'sperrt',
    satz: () =>
      'Der Name fehlt oder ist länger als 60 Zeichen. Nennen Sie das Programm, das den Schlüssel bekommt, zum Beispiel „Monatsbericht“.',
  }),
  OHNE_HANDLUNG: meldungsart({
    code: 'SCHLUESSEL-02',
    stufe: 'sperrt',
    satz: () =>
      'Es ist nichts ausgewählt, oder etwas, das Sie selbst nicht dürfen. Wählen Sie mindestens eines von dem, was hier steht.',
  }),
  FRIST: meldungsart({
    code: 'SCHLUESSEL-03',
    stufe: 'sperrt',
    satz: () => 'Bitte wählen Sie, wie lange der Schlüssel gilt; höchstens ein Jahr.',
  }),
  ZU_VIELE: meldungsart<{ hoechstens: number }>({
    code: 'SCHLUESSEL-04',
    stufe: 'sperrt',
    satz: ({ hoechstens }) =>
      `Mehr als ${hoechstens} Schlüssel sind nicht möglich. Entziehen Sie zuerst einen, den Sie nicht mehr brauchen.`,
  }),
  UNBEKANNT: meldungsart({
    code: 'SCHLUESSEL-05',
    stufe: 'sperrt',
    satz: () => 'Diesen Schlüssel haben Sie nicht. Vielleicht wurde er schon entzogen.',
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
