import { meldungsart } from '#domain/werte';

/** What can stand in the way of an answer about figures, and what was not understood of a question. */
export const auskunftsmeldungen = {
  KEIN_RECHT: meldungsart<{ handlung: string }>({
    code: 'AUSKUNFT-01',
    stufe: 'sperrt',
    satz: ({ handlung }) =>
      `Ihre Rolle erlaubt das nicht: ${handlung}. Wer es darf, steht im Handbuch unter „Rollen und Rechte“.`,
  }),
  KEINE_LIEFERUNG: meldungsart({
    code: 'AUSKUNFT-02',
    stufe: 'sperrt',
    satz: () => 'Für dieses Jobcenter ist noch keine Lieferung übernommen.',
  }),
  NUR_AMTLICH: meldungsart({
    code: 'AUSKUNFT-03',
    stufe: 'sperrt',
    satz: () =>
      'In einer gemeinsamen Einrichtung gibt es hier keine Daten zu Personen. Stellwerk zeigt die veröffentlichten Zahlen.',
  }),
  NICHT_FREIGEGEBEN: meldungsart({
    code: 'AUSKUNFT-04',
    stufe: 'sperrt',
    satz: () => 'Kein Jobcenter hat Ihnen bisher Kennzahlen freigegeben.',
  }),
  UNBEKANNT: meldungsart<{ angabe: string; wert: string; stattdessen: string }>({
    code: 'AUSKUNFT-05',
    stufe: 'hinweis',
    satz: ({ angabe, wert, stattdessen }) =>
      `${angabe} „${wert}“ gibt es hier nicht. Gezeigt wird: ${stattdessen}.`,
  }),
  NICHT_GLIEDERBAR: meldungsart<{ zahl: string; grund: string }>({
    code: 'AUSKUNFT-06',
    stufe: 'hinweis',
    satz: ({ zahl, grund }) =>
      `${zahl} lässt sich nicht nach Gruppen gliedern: ${grund} Gezeigt wird der Wert für alle.`,
  }),
  DOPPELT_GEGLIEDERT: meldungsart<{ merkmal: string }>({
    code: 'AUSKUNFT-07',
    stufe: 'hinweis',
    satz: ({ merkmal }) =>
      `Eine einzelne Gruppe lässt sich nicht noch einmal nach demselben Merkmal gliedern (${merkmal}). Gezeigt werden alle Gruppen.`,
  }),
  NUR_GESCHUETZT: meldungsart({
    code: 'AUSKUNFT-08',
    stufe: 'hinweis',
    satz: () => 'Ihre Rolle zeigt diese Zahlen nur geschützt.',
  }),
  KEIN_BILD: meldungsart({
    code: 'AUSKUNFT-09',
    stufe: 'sperrt',
    satz: () =>
      'Für diese Auswahl gibt es kein Bild: Alle Werte sind verdeckt oder fehlen, oder es sind mehr als 30 Gruppen. Die Tabelle gibt es.',
  }),
} as const;
