/** Words about what is not saved yet. */
export const texte = {
  titel: 'Hier steht noch ein Entwurf von Ihnen',
  satz: (am: string) => `Am ${am} haben Sie hier etwas eingegeben und nicht gespeichert.`,
  veraltet: 'Seitdem wurde dieser Teil des Plans geändert; sehen Sie beide Fassungen an.',
  tabelle: 'Entwurf und gespeicherter Plan',
  feld: 'Feld',
  gespeichert: 'Im Plan',
  entwurf: 'Ihr Entwurf',
  leer: '(leer)',
  uebernehmen: 'Entwurf übernehmen',
  verwerfen: 'Entwurf verwerfen',
  ungesichert: (anzahl: number) =>
    anzahl === 0
      ? ''
      : anzahl === 1
        ? '1 Änderung noch nicht gespeichert'
        : `${anzahl} Änderungen noch nicht gespeichert`,
  nichtErreichbar:
    'Nicht gespeichert: Stellwerk ist gerade nicht zu erreichen. Ihre Eingaben stehen noch hier und sind in diesem Browser aufgehoben. Versuchen Sie es gleich noch einmal.',
  wiederDa: 'Die Verbindung ist wieder da. Sie können jetzt speichern.',
} as const;
