export const texte = {
  handbuch: 'Handbuch',
  inhalt: 'Auf dieser Seite',
  alleSeiten: 'Alle Seiten des Handbuchs',
  tabelle: 'Tabelle',
  beispiel: 'Beispiel',
} as const;
