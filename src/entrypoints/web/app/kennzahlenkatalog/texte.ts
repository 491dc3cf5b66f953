export const texte = {
  titel: 'Was die Zahlen bedeuten',
  kennzahlen: 'Kennzahlen',
  satz: 'Jede Kennzahl mit einem Satz, was sie sagt, mit Zähler und Nenner und der Stelle, an der sie festgelegt ist.',
  ansehen: 'Ansehen',
  zaehler: 'Zähler',
  nenner: 'Nenner',
  quelle: 'Quelle',
  begriffe: 'Begriffe',
  glossar: [
    [
      'ELB',
      'Erwerbsfähige Leistungsberechtigte: wer am Stichtag als erwerbsfähige Person Leistungen bezieht.',
    ],
    ['LZB', 'Langzeitleistungsbeziehende: ELB, die an mindestens 638 der letzten 730 Tage im Bezug waren.'],
    ['BG', 'Bedarfsgemeinschaft: Menschen, deren Bedarf zusammen gerechnet wird.'],
    [
      'Integration',
      'Aufnahme von sozialversicherungspflichtiger Beschäftigung, Ausbildung oder Selbständigkeit, höchstens eine je Person und Monat.',
    ],
    ['Bestand', 'Wie viele es an einem Stichtag sind.'],
    [
      'Stichtag',
      'Der Tag des Monats, an dem gezählt wird; eine Bewegung zählt vom Stichtag davor bis zu ihm.',
    ],
    ['Ladestand', 'Der Tag, bis zu dem die Daten einer Lieferung gebucht waren.'],
    [
      'vorläufig',
      'Bis drei Monate nach dem Monat wird noch nachgebucht; so lange kann sich die Zahl ändern.',
    ],
    [
      'verdeckt (*)',
      'Nicht gezeigt, weil sich sonst auf weniger als drei Fälle schließen ließe (§ 53 Abs. 7 SGB II, § 16 BStatG).',
    ],
    ['Prozentpunkte', 'Der Unterschied zweier Quoten: von 19,7 % auf 20,3 % sind es 0,6 Prozentpunkte.'],
    ['JFW', 'Jahresfortschrittswert: was seit Januar geschehen ist, je 100 des Bestands im Mittel.'],
  ],
} as const;
