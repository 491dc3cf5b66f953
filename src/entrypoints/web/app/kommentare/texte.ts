export const texte = {
  titel: 'Kommentare',
  satz: 'Was zu diesem Plan gesagt wurde; Offenes steht oben. Neue Kommentare schreiben Sie dort, wo das steht, um das es geht: neben dem Kapitel, unter einem Feld, an einer Zahl oder an einem Befund.',
  leer: 'Noch keine Kommentare',
  leerSatz:
    'Kommentare stehen neben dem Kapitel, um das es geht. Öffnen Sie ein Kapitel und schreiben Sie den ersten.',
  zumBearbeiten: 'Zu den Kapiteln',
  keinRecht: 'Ihre Rolle liest keine Kommentare.',
  neu: 'Ihr Kommentar',
  neuZu: (stelle: string) => `Kommentar zu: ${stelle}`,
  wert: (wert: string) => `Der Wert ist ${wert}.`,
  zurStelle: 'Zur Stelle im Plan',
  bisher: 'Was dazu schon gesagt wurde',
  alle: 'Alle Kommentare des Plans',
  unbekannt: 'Diese Stelle gibt es im Plan nicht (mehr).',
  fehler: 'Nicht gespeichert',
  getan: 'Gespeichert.',
} as const;
