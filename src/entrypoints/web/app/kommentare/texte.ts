export const texte = {
  titel: 'Kommentare',
  satz: 'Was zu diesem Plan gesagt wurde; Offenes steht oben. Neue Kommentare schreiben Sie neben dem Kapitel, um das es geht.',
  leer: 'Noch keine Kommentare',
  leerSatz:
    'Kommentare stehen neben dem Kapitel, um das es geht. Öffnen Sie ein Kapitel und schreiben Sie den ersten.',
  zumBearbeiten: 'Zu den Kapiteln',
  keinRecht: 'Ihre Rolle liest keine Kommentare.',
  neu: 'Ihr Kommentar',
  fehler: 'Nicht gespeichert',
  getan: 'Gespeichert.',
} as const;
