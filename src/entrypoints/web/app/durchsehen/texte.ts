export const texte = {
  titel: 'Stellen aus dem Vorjahr',
  satz: (jahr: number) =>
    `Hier steht noch, was im Plan ${jahr} stand. Sehen Sie eine Stelle an, ändern Sie sie, wenn nötig, und kreuzen Sie sie als durchgesehen an.`,
  nichts: 'Keine Stelle ist mehr offen.',
  nichtsSatz: 'Alles, was aus einem früheren Plan kam, ist durchgesehen.',
  arten: {
    werte: 'Zahlen',
    texte: 'Texte',
    quellen: 'Stände, Annahmen und Vermerke',
    uebriges: 'Zeiträume, Bezeichnungen und Verweise auf Stände',
  },
  ansehen: 'Ansehen',
  durchgesehen: 'Angekreuzte sind durchgesehen',
  keinRecht: 'Von der Liste nehmen Stellen, die den Rahmen des Plans bearbeiten.',
  fehler: 'Nicht gespeichert',
  nichtsGewaehlt: 'Kreuzen Sie mindestens eine Stelle an.',
  getan: 'Gespeichert: Die Stellen stehen nicht mehr auf der Liste.',
} as const;
