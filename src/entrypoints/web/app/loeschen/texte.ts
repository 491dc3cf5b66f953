export const texte = {
  titel: 'Entwurf löschen',
  frage: (titel: string) => `Möchten Sie den Entwurf „${titel}“ löschen?`,
  satz: 'Er verschwindet aus der Planung Ihres Hauses, mit allen Angaben, Kommentaren und Zuständigkeiten. Wiederherstellen können Sie ihn hier nicht. Wenn Sie ihn noch brauchen könnten, laden Sie vorher die Plandatei herunter.',
  ja: 'Ja, Entwurf löschen',
  nein: 'Nein, zurück zum Plan',
  plandatei: 'Plandatei herunterladen',
  fehler: 'Nicht gelöscht',
  nichtLoeschbar:
    'Dieser Plan lässt sich nicht löschen: Gelöscht werden nur Entwürfe, die nie beschlossen waren, und Ihre Rolle muss es erlauben.',
} as const;
