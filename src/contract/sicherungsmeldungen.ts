import { meldungsart, type Meldungsart } from '#domain/werte';

/** What can be wrong with a backup, when it is made and when it is brought back. */
export const sicherungsmeldungen = {
  KEINE_SICHERUNG: meldungsart<{ datei: string; grund: string }>({
    code: 'SICHERUNG-01',
    stufe: 'sperrt',
    satz: p =>
      `${p.datei} ist keine Sicherung von Stellwerk (${p.grund}). Nennen Sie eine Datei, die „sichern“ geschrieben hat.`,
  }),
  BESCHAEDIGT: meldungsart<{ datei: string; teil: string }>({
    code: 'SICHERUNG-02',
    stufe: 'sperrt',
    satz: p =>
      `Die Sicherung ${p.datei} ist beschädigt: „${p.teil}“ fehlt, ist zu kurz oder hat eine andere Prüfsumme. Es wurde nichts geändert. Nehmen Sie eine andere Kopie oder eine ältere Sicherung.`,
  }),
  NEUER: meldungsart<{ datei: string; version: string; was: string }>({
    code: 'SICHERUNG-03',
    stufe: 'sperrt',
    satz: p =>
      `Die Sicherung ${p.datei} stammt von einem neueren Stellwerk (${p.version}, ${p.was}). Es wurde nichts geändert. Stellen Sie sie mit dieser oder einer späteren Ausgabe wieder her.`,
  }),
  ANDERER_UMBAU: meldungsart<{ datei: string; name: string }>({
    code: 'SICHERUNG-04',
    stufe: 'sperrt',
    satz: p =>
      `Die Sicherung ${p.datei} passt nicht zu diesem Programm: Den Umbau „${p.name}“ kennt es nicht oder mit anderem Wortlaut. Es wurde nichts geändert. Stellen Sie sie mit der Ausgabe wieder her, die sie geschrieben hat.`,
  }),
  NICHT_LEER: meldungsart<{ was: string }>({
    code: 'SICHERUNG-05',
    stufe: 'sperrt',
    satz: p =>
      `Wiederhergestellt wird nur in eine leere Umgebung, aber ${p.was}. Es wurde nichts geändert. Nennen Sie mit STELLWERK_DATEN einen neuen Ordner oder mit DATABASE_URL eine leere Datenbank.`,
  }),
  LEERE_DATENBANK: meldungsart({
    code: 'SICHERUNG-06',
    stufe: 'sperrt',
    satz: () =>
      'In dieser Datenbank ist noch nichts von Stellwerk; zu sichern ist nichts. Prüfen Sie, ob STELLWERK_DATEN oder DATABASE_URL stimmt.',
  }),
  LAGER_GEAENDERT: meldungsart({
    code: 'SICHERUNG-07',
    stufe: 'sperrt',
    satz: () =>
      'Während der Sicherung kam eine Lieferung ins Lager oder ging hinaus; die Sicherung wurde verworfen. Starten Sie sie noch einmal.',
  }),
  UNVEREINBAR: meldungsart<{ datei: string; tabelle: string; grund: string }>({
    code: 'SICHERUNG-08',
    stufe: 'sperrt',
    satz: p =>
      `Die Datenbank nimmt die Tabelle „${p.tabelle}“ aus ${p.datei} nicht an (${p.grund}); alles wurde zurückgenommen. Die Sicherung wurde verändert oder gehört zu einer anderen Ausgabe.`,
  }),
  GIBT_ES: meldungsart<{ datei: string }>({
    code: 'SICHERUNG-09',
    stufe: 'sperrt',
    satz: p => `${p.datei} gibt es schon und wird nicht überschrieben. Nennen Sie eine andere Datei.`,
  }),
} as const satisfies Readonly<Record<string, Meldungsart<never>>>;
