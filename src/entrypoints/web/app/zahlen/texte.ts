export const texte = {
  titel: 'Zahlen',
  satz: 'Jede Zahl des Plans mit ihrem Rechenweg und dem Stand, aus dem sie gelesen wurde.',
  bereiche: 'Kapitel',
  zahlen: (kapitel: string, seite: number, seiten: number) =>
    `Zahlen im Kapitel ${kapitel}${seiten > 1 ? `, Seite ${seite} von ${seiten}` : ''}`,
  seiten: 'Seiten dieses Kapitels',
  seite: 'Seite',
  name: 'Zahl',
  wert: 'Wert',
  einheit: 'Einheit',
  filter: 'Auf dieser Seite suchen',
  herkunft: 'Herkunft',
  rechenweg: 'Rechenweg',
  herkuenfte: { angabe: 'Angabe', annahme: 'Annahme', recht: 'Recht', formel: 'gerechnet' },
  keine: 'Noch keine Zahlen',
  keineSatz: 'Sobald ein Kapitel Zahlen enthält, stehen sie hier mit Rechenweg und Stand.',
} as const;
