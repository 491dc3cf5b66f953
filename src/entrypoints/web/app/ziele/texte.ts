export const texte = {
  titel: (jahr: number) => `Ziele ${jahr}`,
  unterzeile: (plan: string) =>
    `Aus dem beschlossenen Plan „${plan}“, mit den gezählten Werten bis zum gewählten Monat.`,
  ohnePlan: 'Kein Plan dieses Jahres ist beschlossen.',
  lage: 'Lage',
  pfad: (ziel: string) => `${ziel}: Soll und Ist je Monat`,
  monat: 'Monat',
  soll: (mass: string, korridor: boolean) =>
    korridor ? `Korridor des Monats in ${mass}` : `Soll nach Zielpfad in ${mass}`,
  ist: (mass: string) => `Ist in ${mass}`,
  abstand: (mass: string, korridor: boolean) =>
    korridor ? `Abstand vom nächsten Rand in ${mass}` : `Abstand in ${mass}`,
  masse: { prozent: 'Prozent', personen: 'Personen' },
  abstandsmasse: { prozent: 'Prozentpunkten', personen: 'Personen' },
  begruendung: 'Begründung im Plan',
  rechenweg: 'Wie das gerechnet ist',
  rezeptQuote:
    'Ist: alle Integrationen seit Januar, geteilt durch das Mittel der Bestände der Vormonate (Jahresfortschrittswert). Im Dezember ist das die Kennzahl des Jahres.',
  rezeptBestand: 'Ist: das Mittel der Bestände von Januar bis zum Monat (Jahresdurchschnitt).',
  rezeptSoll:
    'Soll: das Jahresziel mal dem Anteil, der im Vorjahr bis zu diesem Monat erreicht war. So folgt der Zielpfad den Jahreszeiten.',
  rezeptEnde:
    'Jahresende: der erreichte Wert, fortgeschrieben mit dem Verlauf des Vorjahrs. Das ist eine einfache Fortschreibung, keine Prognose.',
  rezeptZustand:
    'Knapp daneben heißt: höchstens 2 Prozent vom Soll entfernt. Bei einem Korridor gelten seine Ränder, auf den Monat umgerechnet.',
  quelle: (aus: 'amtlich' | 'eigen') =>
    aus === 'amtlich'
      ? 'Der letzte Wert ist veröffentlicht.'
      : 'Der letzte Wert ist aus der Lieferung gezählt.',
  mittel: 'Maßnahmen und Geld',
  zumPlan: 'Zum Kapitel Ziele im Plan',
} as const;
