export const texte = {
  titel: 'Dokument',
  satz: 'Der Plan als Dokument, aus den gespeicherten Angaben gesetzt.',
  fassung: 'Welche Fassung?',
  intern: 'mit Rechenwegen, Annahmen und Befunden',
  oeffentlich: 'zur Veröffentlichung',
  oeffentlichSatz:
    'Zur Veröffentlichung: ohne Rechenwege, Annahmen und Befunde; kleine Personalzahlen sind verdeckt.',
  internSatz: 'Für das Haus: mit allen Rechenwegen, Annahmen und Befunden im Anhang.',
  herunterladen: 'Herunterladen',
  formate: {
    pdf: 'PDF (zum Lesen und Drucken)',
    docx: 'Word (zum Weiterbearbeiten)',
    html: 'HTML (eine Seite)',
  },
  plandatei: 'Plandatei',
  plandateiSatz:
    'Alle Angaben des Plans als Textdatei: zum Aufheben, zum Bearbeiten mit anderen Programmen und zum Wiederaufnehmen.',
  plandateiLaden: 'Plandatei (YAML)',
  vorschau: 'Vorschau',
  fehler: 'Das Dokument lässt sich nicht erstellen',
  keinRecht: 'Ihre Rolle lädt nur die Fassung zur Veröffentlichung herunter.',
} as const;
