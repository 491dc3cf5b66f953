import { meldungsart, tagAlsText, type Tag } from '#domain/werte';

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
  NUR_VEROEFFENTLICHTES: meldungsart({
    code: 'PLANUNG-32',
    stufe: 'sperrt',
    satz: () =>
      'Ihre Rolle erlaubt das nicht: Sie liest von diesem Plan, was zur Veröffentlichung bestimmt ist. Das ist das Dokument ohne interne Angaben.',
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
  ZUSTAND_IM_FORMULAR: meldungsart({
    code: 'PLANUNG-05',
    stufe: 'sperrt',
    satz: () =>
      'Den Zustand eines Plans ändern Sie unter „Beschluss“, nicht auf dem Deckblatt: Dort wird geprüft, was dafür nötig ist.',
  }),
  ANDERER_ZUSTAND: meldungsart<{ zustand: string; ziel: string }>({
    code: 'PLANUNG-06',
    stufe: 'sperrt',
    satz: ({ zustand, ziel }) =>
      `Der Plan ist im Zustand „${zustand}“; von dort führt kein Weg nach „${ziel}“. Der Weg ist: Entwurf oder Fortschreibung, in Abstimmung, beschlossen.`,
  }),
  SPERRENDE_BEFUNDE: meldungsart<{ anzahl: number; erster: string }>({
    code: 'PLANUNG-07',
    stufe: 'sperrt',
    satz: ({ anzahl, erster }) =>
      `${anzahl === 1 ? 'Ein Befund sperrt' : `${anzahl} Befunde sperren`} den Beschluss: ${erster}${anzahl > 1 ? ' …' : ''} Ändern Sie die Zahl, oder nehmen Sie den Befund mit Begründung hin.`,
  }),
  BESCHLUSS_OHNE_TAG: meldungsart<{ schritt: string }>({
    code: 'PLANUNG-08',
    stufe: 'sperrt',
    satz: ({ schritt }) =>
      `Der Schritt „${schritt}“ hat noch keinen Tag. Tragen Sie ein, wann beschlossen wurde.`,
  }),
  UNBEKANNTER_SCHRITT: meldungsart<{ schritt: string }>({
    code: 'PLANUNG-09',
    stufe: 'sperrt',
    satz: ({ schritt }) => `Den Schritt „${schritt}“ hat der Beschlussweg dieses Plans nicht.`,
  }),
  TAG_IN_ZUKUNFT: meldungsart<{ schritt: string; am: Tag; heute: Tag }>({
    code: 'PLANUNG-10',
    stufe: 'sperrt',
    satz: ({ schritt, am, heute }) =>
      `„${schritt}“ kann nicht am ${tagAlsText(am)} erledigt sein, heute ist der ${tagAlsText(heute)}.`,
  }),
  SCHRITT_DAVOR_OFFEN: meldungsart<{ schritt: string; davor: string }>({
    code: 'PLANUNG-11',
    stufe: 'hinweis',
    satz: ({ schritt, davor }) =>
      `Vor „${schritt}“ steht sonst „${davor}“; das ist noch offen oder war später.`,
  }),
  NICHT_LOESCHBAR: meldungsart<{ zustand: string }>({
    code: 'PLANUNG-12',
    stufe: 'sperrt',
    satz: ({ zustand }) =>
      `Gelöscht werden nur Entwürfe, die nie beschlossen waren. Dieser Plan ist im Zustand „${zustand}“ oder hat eine beschlossene Fassung.`,
  }),
  NUR_SZENARIO: meldungsart({
    code: 'PLANUNG-13',
    stufe: 'sperrt',
    satz: () =>
      'Das ist ein Szenario. Es wird nicht beschlossen und nicht fortgeschrieben; übernehmen Sie seine Zahlen in den Plan, zu dem es gehört.',
  }),
  KEIN_SPAETERES_JAHR: meldungsart<{ jahr: number; planjahr: number }>({
    code: 'PLANUNG-14',
    stufe: 'sperrt',
    satz: ({ jahr, planjahr }) =>
      `Der Plan ist von ${planjahr}; ${jahr} ist kein späteres Jahr. Nennen Sie ein Jahr nach ${planjahr}.`,
  }),
  BEFUND_NICHT_DA: meldungsart<{ regel: string }>({
    code: 'PLANUNG-15',
    stufe: 'sperrt',
    satz: ({ regel }) =>
      `Den Befund ${regel} gibt es so nicht mehr: Der Plan oder die Zahlen hinter dem Befund haben sich geändert. Sehen Sie die Prüfung neu an.`,
  }),
  OHNE_TEXT: meldungsart<{ feld: string; hoechstens: number }>({
    code: 'PLANUNG-16',
    stufe: 'sperrt',
    satz: ({ feld, hoechstens }) => `${feld} fehlt oder ist länger als ${hoechstens} Zeichen.`,
  }),
  KOMMENTAR_NICHT_DA: meldungsart({
    code: 'PLANUNG-17',
    stufe: 'sperrt',
    satz: () => 'Diesen Kommentar gibt es in der Fassung des Plans nicht, an der gearbeitet wird.',
  }),
  ADRESSE_NICHT_DA: meldungsart<{ adresse: string }>({
    code: 'PLANUNG-18',
    stufe: 'sperrt',
    satz: ({ adresse }) => `„${adresse}“ ist keine Stelle in diesem Plan: weder Kapitel, Teil noch Zahl.`,
  }),
  EINHEIT_ODER_KONTO: meldungsart({
    code: 'PLANUNG-19',
    stufe: 'sperrt',
    satz: () =>
      'Zuständig ist genau eine Einheit oder genau ein Konto Ihres Jobcenters. Wählen Sie eines von beiden.',
  }),
  ZUSTAENDIGKEIT_NICHT_DA: meldungsart({
    code: 'PLANUNG-20',
    stufe: 'sperrt',
    satz: () => 'Diese Zuständigkeit gibt es nicht mehr.',
  }),
  BUDGETSTUFE: meldungsart<{ grund: string }>({
    code: 'PLANUNG-21',
    stufe: 'sperrt',
    satz: ({ grund }) => `Die Stufe der Mittel lässt sich so nicht wechseln: ${grund}`,
  }),
  SZENARIO_UNMOEGLICH: meldungsart<{ grund: string }>({
    code: 'PLANUNG-22',
    stufe: 'sperrt',
    satz: ({ grund }) => `Das Szenario lässt sich so nicht rechnen: ${grund}`,
  }),
  WAEHREND_DES_BESCHLUSSES: meldungsart({
    code: 'PLANUNG-23',
    stufe: 'sperrt',
    satz: () =>
      'Während das Dokument gedruckt wurde, hat jemand den Plan geändert. Er ist noch nicht beschlossen; sehen Sie die Änderung an und wiederholen Sie den Schritt.',
  }),
  DATEI_BESCHLOSSEN: meldungsart({
    code: 'PLANUNG-24',
    stufe: 'sperrt',
    satz: () =>
      'Die Plandatei sagt „zustand: beschlossen“. Einen beschlossenen Plan nimmt nur auf, wer Pläne als beschlossen eintragen darf; sonst schreiben Sie „zustand: Entwurf“ in die Datei.',
  }),
  KEIN_SZENARIO: meldungsart({
    code: 'PLANUNG-25',
    stufe: 'sperrt',
    satz: () => 'Das ist kein Szenario; übernehmen lässt sich nur, was zu einem Plan ausprobiert wurde.',
  }),
  NICHTS_GEWAEHLT: meldungsart({
    code: 'PLANUNG-26',
    stufe: 'sperrt',
    satz: () => 'Wählen Sie mindestens einen Teil, der in den Plan übernommen werden soll.',
  }),
  PFLICHTSCHRITT_OFFEN: meldungsart<{ schritt: string; recht: string }>({
    code: 'PLANUNG-33',
    stufe: 'sperrt',
    satz: ({ schritt, recht }) =>
      `„${schritt}“ hat noch keinen Tag. Den Schritt verlangt ${recht}; ohne ihn wird der Plan nicht beschlossen.`,
  }),
  TAG_ZU_FRUEH: meldungsart<{ schritt: string; am: Tag; ab: Tag }>({
    code: 'PLANUNG-34',
    stufe: 'sperrt',
    satz: ({ schritt, am, ab }) =>
      `„${schritt}“ kann nicht am ${tagAlsText(am)} erledigt sein: Für dieses Planjahr zählt, was ab dem ${tagAlsText(ab)} war. Bitte prüfen Sie das Jahr.`,
  }),
  BESCHLUSS_TROTZDEM: meldungsart<{ offen: string; hoechstens: number }>({
    code: 'PLANUNG-35',
    stufe: 'sperrt',
    satz: ({ offen, hoechstens }) =>
      `Noch offen ist: ${offen}. Wenn der Plan trotzdem beschlossen ist, kreuzen Sie das an und begründen Sie es mit höchstens ${hoechstens} Zeichen; die Begründung steht im Protokoll.`,
  }),
  NUR_UNTER_BEFUNDEN: meldungsart({
    code: 'PLANUNG-36',
    stufe: 'sperrt',
    satz: () =>
      'Vermerke zu Befunden schreibt Stellwerk selbst, mit Ihrem Namen und dem Tag. Nehmen Sie den Befund unter „Befunde“ hin, oder öffnen Sie ihn dort wieder.',
  }),
  KEINE_MITARBEIT: meldungsart({
    code: 'PLANUNG-37',
    stufe: 'sperrt',
    satz: () =>
      'Dieses Konto hat keine Rolle, die Kapitel einträgt oder fertig meldet. Wählen Sie eine Einheit oder jemanden, der am Plan mitarbeitet.',
  }),
  KEINE_PLANMAPPE: meldungsart<{ datei: string }>({
    code: 'PLANUNG-30',
    stufe: 'sperrt',
    satz: ({ datei }) =>
      `„${datei}“ ist keine Mappe, die Stellwerk ausgegeben hat: Das Blatt „Stellwerk“ fehlt oder ist verändert. Geben Sie die Tabellen noch einmal aus, und übertragen Sie Ihre Änderungen dorthin.`,
  }),
  ANDERE_PLANMAPPE: meldungsart<{ datei: string }>({
    code: 'PLANUNG-31',
    stufe: 'sperrt',
    satz: ({ datei }) =>
      `„${datei}“ gehört zu einem anderen Plan. Öffnen Sie den Plan, aus dem die Mappe stammt, oder geben Sie die Tabellen dieses Plans aus.`,
  }),
} as const;
