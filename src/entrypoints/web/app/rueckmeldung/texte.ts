export const texte = {
  titel: 'Rückmeldung geben',
  wohin: 'Etwas fehlt, stimmt nicht, ist eine Barriere oder lässt sich schlecht bedienen? Wenden Sie sich an',
  ohneKontakt:
    'Etwas fehlt, stimmt nicht, ist eine Barriere oder lässt sich schlecht bedienen? Sagen Sie es Ihrer Administration; sie kennt den Weg zu denen, die Stellwerk betreiben.',
  von: 'Sie kommen von der Seite',
  hilfreich:
    'Hilfreich sind: auf welcher Seite Sie waren, was Sie tun wollten, was stattdessen geschah, und ob Sie ein Hilfsmittel wie ein Vorleseprogramm nutzen.',
  ohneNamen: 'Bitte schicken Sie keine Namen oder Angaben von Kundinnen und Kunden mit.',
  betreff: (seite: string): string => `Stellwerk, Seite ${seite}`,
} as const;
