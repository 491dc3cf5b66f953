export const texte = {
  titel: 'Erklärung zur Barrierefreiheit',
  abschnitte: [
    [
      'Stand der Vereinbarkeit',
      'Stellwerk soll für alle bedienbar sein: mit Tastatur, Vorleseprogramm, bei starker Vergrößerung und ohne Skripte. Maßstab ist die BITV 2.0 mit EN 301 549. Jede Seite wird bei jeder Änderung maschinell geprüft; eine Prüfung durch Menschen mit Behinderungen steht noch aus.',
    ],
    [
      'Was noch nicht geht',
      'Hochgeladene Bilder und Anlagen eines Plans sind so zugänglich, wie sie erstellt wurden. Word-Dokumente sind gegliedert, aber nicht nach PDF/UA geprüft; nehmen Sie dafür das PDF.',
    ],
    [
      'Barriere gefunden?',
      'Sagen Sie es der Stelle, die Stellwerk in Ihrem Haus betreibt. Wie, steht auf der Seite „Rückmeldung“. Bekommen Sie keine befriedigende Antwort, hilft die Schlichtungsstelle nach dem Behindertengleichstellungsgesetz Ihres Landes oder des Bundes.',
    ],
  ],
  rueckmeldung: 'Zur Rückmeldung',
} as const;
