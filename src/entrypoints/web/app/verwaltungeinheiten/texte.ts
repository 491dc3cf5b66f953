export const texte = {
  titel: 'Einheiten',
  verwaltung: 'Verwaltung',
  unterzeile: 'Bereiche, Häuser und Teams. Eine Rolle in einer Einheit gilt auch für alles darunter.',
  leer: 'Noch keine Einheit',
  leerSatz:
    'Mit Einheiten sagen Sie, wofür eine Bereichsleitung oder Teamleitung zuständig ist. Beginnen Sie mit Ihrem Jobcenter als oberster Einheit.',
  liste: 'Alle Einheiten',
  name: 'Einheit',
  namensfeld: 'Name',
  team: 'Team in Lieferungen',
  teamhilfe:
    'Nur für ein Team: der Kurzname, wie er in der Spalte „team“ Ihrer Lieferung steht, zum Beispiel T01-U25. Daran erkennt Stellwerk, welche Zahlen zur Einheit gehören.',
  oben: 'Gehört zu',
  ganzOben: '– oberste Ebene –',
  rollen: 'Rollen',
  zustaendigkeiten: 'Zuständigkeiten',
  stufe: (tiefe: number) => `Ebene ${tiefe + 1}: `,
  anlegen: 'Einheit anlegen',
  speichern: 'Speichern',
  aendern: 'Einheit ändern',
  anhang: (rollen: number, zustaendigkeiten: number) =>
    `An dieser Einheit hängen: Rollen ${rollen}, Zuständigkeiten ${zustaendigkeiten}. Sie ziehen mit um.`,
  entfernen: 'Einheit entfernen',
  entfernenSatz: 'An dieser Einheit hängt nichts. Sie kann entfernt werden.',
  fehler: 'Nicht gespeichert',
  getan: 'Gespeichert.',
} as const;
