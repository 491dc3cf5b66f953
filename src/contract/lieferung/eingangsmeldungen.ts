import { meldungsart } from '#domain/werte';

/** What can stand in the way while files are uploaded, checked and taken in at the workspace. */
export const eingangsmeldungen = {
  ZU_GROSS: meldungsart<{ mb: number }>({
    code: 'LIEFERUNG-01',
    stufe: 'sperrt',
    satz: ({ mb }) =>
      `Das ist zusammen größer als ${mb.toLocaleString('de-DE')} MB, so viel nimmt dieser Server an. Packen Sie die Dateien in eine ZIP-Datei, oder lassen Sie die Grenze „lieferungMb“ erhöhen.`,
  }),
  PLATZ: meldungsart<{ mb: number }>({
    code: 'LIEFERUNG-02',
    stufe: 'sperrt',
    satz: ({ mb }) =>
      `Auf dem Server ist nicht genug Platz: Es fehlen etwa ${mb.toLocaleString('de-DE')} MB. Behalten wurde nichts. Bitte sagen Sie dem Betrieb Bescheid.`,
  }),
  TABELLE_ZU_GROSS: meldungsart<{ datei: string; mb: number }>({
    code: 'LIEFERUNG-03',
    stufe: 'sperrt',
    satz: ({ datei, mb }) =>
      `${datei} ist größer als ${mb} MB; so groß ist keine Tabelle veröffentlichter Zahlen.`,
  }),
  NUR_ZKT: meldungsart({
    code: 'LIEFERUNG-04',
    stufe: 'sperrt',
    satz: () =>
      'Ihr Jobcenter ist eine gemeinsame Einrichtung. Daten von Personen bleiben dort im Fachverfahren der Bundesagentur; eine Lieferung wird hier nicht angenommen, und behalten wurde nichts. Veröffentlichte Tabellen können Sie hochladen.',
  }),
  OHNE_DATEI: meldungsart({
    code: 'LIEFERUNG-05',
    stufe: 'sperrt',
    satz: () => 'Bitte wählen Sie zuerst mindestens eine Datei aus.',
  }),
  FREMDE_DATEI: meldungsart<{ datei: string; erwartet: string }>({
    code: 'LIEFERUNG-06',
    stufe: 'sperrt',
    satz: ({ datei, erwartet }) =>
      `Mit „${datei}“ lässt sich hier nichts anfangen. Erwartet wird ${erwartet}.`,
  }),
  DOPPELTE_DATEI: meldungsart<{ datei: string }>({
    code: 'LIEFERUNG-07',
    stufe: 'sperrt',
    satz: ({ datei }) => `Die Datei „${datei}“ ist zweimal dabei. Wählen Sie jede einmal.`,
  }),
  ZIP_ALLEIN: meldungsart({
    code: 'LIEFERUNG-08',
    stufe: 'sperrt',
    satz: () => 'Eine Lieferung kommt als eine ZIP-Datei oder als einzelne Dateien, nicht als beides.',
  }),
  ANDERES_JOBCENTER: meldungsart<{ gefunden: string; eigenes: string }>({
    code: 'LIEFERUNG-09',
    stufe: 'sperrt',
    satz: ({ gefunden, eigenes }) =>
      `Die Lieferung ist vom Jobcenter ${gefunden}, Ihres hat die Nummer ${eigenes}. Sie wurde nicht angenommen, und behalten wurde nichts.`,
  }),
  KEIN_AUFTRAG: meldungsart({
    code: 'LIEFERUNG-10',
    stufe: 'sperrt',
    satz: () => 'Diese Prüfung gibt es in Ihrem Jobcenter nicht, oder sie ist zu lange her.',
  }),
  ANDERER_ZUSTAND: meldungsart({
    code: 'LIEFERUNG-11',
    stufe: 'sperrt',
    satz: () =>
      'Das geht gerade nicht: Jemand hat inzwischen entschieden, oder die Arbeit läuft schon. Sehen Sie den Stand noch einmal an.',
  }),
  DATEIEN_WEG: meldungsart({
    code: 'LIEFERUNG-12',
    stufe: 'sperrt',
    satz: () => 'Die hochgeladenen Dateien sind nicht mehr da. Laden Sie sie noch einmal hoch.',
  }),
  ZU_VIELE_FEHLER: meldungsart<{ datei: string; abgelehnt: number; zeilen: number; toleranz: string }>({
    code: 'LIEFERUNG-13',
    stufe: 'sperrt',
    satz: ({ datei, abgelehnt, zeilen, toleranz }) =>
      `${datei}: ${abgelehnt.toLocaleString('de-DE')} von ${zeilen.toLocaleString('de-DE')} Sätzen sind nicht lesbar, mehr als ${toleranz}. Bessern Sie die Lieferung aus, oder lassen Sie einen höheren Anteil zu.`,
  }),
  EINBRUCH: meldungsart<{ ladestand: string }>({
    code: 'LIEFERUNG-14',
    stufe: 'sperrt',
    satz: ({ ladestand }) =>
      `Gegen die Lieferung davor (Ladestand ${ladestand}) fehlt mehr als die Hälfte. Übernommen wird sie nur, wenn Sie bestätigen, dass das stimmt.`,
  }),
  ABLAGE: meldungsart<{ grund: string }>({
    code: 'LIEFERUNG-15',
    stufe: 'sperrt',
    satz: ({ grund }) =>
      `Der Server kann gerade nichts ablegen: ${grund}. Es gilt, was vorher da war. Bitte sagen Sie dem Betrieb Bescheid.`,
  }),
  GLEICHER_LADESTAND: meldungsart<{ ladestand: string; andere: string }>({
    code: 'LIEFERUNG-16',
    stufe: 'hinweis',
    satz: ({ ladestand, andere }) =>
      `Vom Ladestand ${ladestand} ist schon eine Lieferung da (${andere}). Gezählt wird die später übernommene, also diese.`,
  }),
  STAND_FEHLT: meldungsart<{ datei: string }>({
    code: 'LIEFERUNG-17',
    stufe: 'sperrt',
    satz: ({ datei }) =>
      `In ${datei} steht kein Ladestand. Laden Sie die Datei noch einmal hoch, und nennen Sie dabei den Tag der Veröffentlichung.`,
  }),
  BESCHAEDIGT: meldungsart<{ kennung: string; schaden: string }>({
    code: 'LIEFERUNG-18',
    stufe: 'sperrt',
    satz: ({ kennung, schaden }) =>
      `Die Lieferung ${kennung} ist beschädigt: ${schaden}. Laden Sie dieselbe Lieferung noch einmal hoch, oder löschen Sie sie.`,
  }),
  GESCHEITERT: meldungsart({
    code: 'LIEFERUNG-19',
    stufe: 'sperrt',
    satz: () =>
      'Dabei ist bei uns ein Fehler aufgetreten. Es gilt, was vorher da war. Bitte sagen Sie dem Betrieb Bescheid.',
  }),
  KEINE_WERTE: meldungsart({
    code: 'LIEFERUNG-20',
    stufe: 'sperrt',
    satz: () => 'In den Tabellen steht keine Zahl Ihres Jobcenters.',
  }),
} as const;
