export const texte = {
  titel: 'Rückmeldung geben',
  saetze: [
    'Etwas fehlt, stimmt nicht oder lässt sich schlecht bedienen? Sagen Sie es Ihrer Administration; sie kennt den Weg zu denen, die Stellwerk betreiben.',
    'Hilfreich sind: auf welcher Seite Sie waren, was Sie tun wollten, was stattdessen geschah, und ob Sie ein Hilfsmittel wie ein Vorleseprogramm nutzen.',
    'Bitte schicken Sie keine Namen oder Angaben von Kundinnen und Kunden mit.',
  ],
} as const;
