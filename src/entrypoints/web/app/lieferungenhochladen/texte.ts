/** Words of the page on which data are uploaded. */
export const texte = {
  titel: 'Daten hochladen',
  unterzeile: 'Erst wird geprüft, dann entscheiden Sie. Bis dahin ändert sich nichts an den Kennzahlen.',
  lieferung: 'Lieferung unter Pseudonymen',
  lieferungSatz:
    'Eine ZIP-Datei, oder lieferung.json und alle Tabellen einzeln (CSV oder Parquet). Das Hochladen großer Dateien kann Minuten dauern; lassen Sie die Seite so lange offen. Danach können Sie sie verlassen.',
  lieferungDateien: 'Dateien der Lieferung',
  lieferungHilfe: 'Wie eine Lieferung aufgebaut ist, steht im Handbuch unter „Kennzahlen“.',
  ge: 'Lieferungen von Personen',
  geSatz:
    'Ihr Jobcenter ist eine gemeinsame Einrichtung. Daten von Personen bleiben im Fachverfahren der Bundesagentur; Stellwerk nimmt hier keine an.',
  tabelle: 'Veröffentlichte Zahlen',
  tabelleSatz:
    'Die Arbeitsmappe „Eckwerte für Jobcenter“ der Statistik der Bundesagentur (.xlsx), ihre lange Tabelle oder eine Tabelle veröffentlichter Kennzahlen (.csv). Personen stehen darin nicht.',
  tabelleDateien: 'Tabellen',
  tabelleHilfe: 'Eine oder mehrere Dateien, je höchstens 16 MB.',
  ladestand: 'Tag der Veröffentlichung',
  ladestandHilfe: 'Nur nötig, wenn er nicht in der Datei steht.',
  hochladen: 'Hochladen und prüfen',
  fehler: 'Nicht angenommen',
} as const;
