export const texte = {
  titel: 'Erklärung zur Barrierefreiheit',
  geltung:
    'Diese Erklärung gilt für Stellwerk, wie Sie es gerade benutzen: alle Seiten im Browser und die Dokumente, die Stellwerk druckt. Maßstab ist die Barrierefreie-Informationstechnik-Verordnung (BITV 2.0) mit der Norm EN 301 549, für PDF-Dateien PDF/UA.',
  abschnitte: [
    {
      titel: 'Wie barrierefrei ist Stellwerk?',
      saetze: [
        'Nach eigener Prüfung ist Stellwerk weitgehend mit den Anforderungen vereinbar; was noch fehlt, steht im nächsten Abschnitt.',
        'Jede Seite lässt sich mit der Tastatur allein und ohne Skripte bedienen, passt bei 400 % Vergrößerung auf den Bildschirm und unterscheidet nichts nur durch Farbe. Bei jeder Änderung am Programm wird jede Seite in drei Breiten maschinell geprüft. Planungsdokumente entstehen als PDF/UA.',
      ],
    },
    {
      titel: 'Was noch nicht barrierefrei ist',
      saetze: [
        'Eine Prüfung durch Menschen mit Behinderungen und mit mehreren Vorleseprogrammen steht noch aus.',
        'Hochgeladene Bilder und Anlagen eines Plans sind so zugänglich, wie sie erstellt wurden. Zu jedem Bild verlangt Stellwerk einen Alternativtext.',
        'Word-Dokumente sind gegliedert und haben Alternativtexte, sind aber nicht gegen eine Norm geprüft. Nehmen Sie dafür das PDF.',
        'Es gibt keine Fassungen in Leichter Sprache und in Deutscher Gebärdensprache.',
      ],
    },
  ],
  wie: 'Wie diese Erklärung entstand',
  wieSatz:
    'Die Erklärung beruht auf einer Selbstbewertung derer, die Stellwerk entwickeln. Sie wurde am 21. November 2026 erstellt und wird mit jeder neuen Fassung geprüft.',
  melden: 'Barriere gefunden?',
  meldenMit: 'Schreiben oder sagen Sie es:',
  meldenOhne: 'Sagen Sie es Ihrer Administration.',
  meldenMehr: 'Was dabei hilft',
  betreff: 'Barriere in Stellwerk',
  streit: 'Wenn die Antwort nicht genügt',
  streitMit: 'Dann können Sie sich kostenlos an diese Stelle wenden:',
  streitOhne:
    'Dann können Sie sich kostenlos an die Schlichtungs- oder Ombudsstelle für barrierefreie Informationstechnik Ihres Landes wenden, in einer Einrichtung des Bundes an die Schlichtungsstelle nach § 16 des Behindertengleichstellungsgesetzes.',
} as const;
