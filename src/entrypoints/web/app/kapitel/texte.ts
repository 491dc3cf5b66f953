import type { Befundzahl } from '../darstellung/befunddarstellung.ts';

export const texte = {
  kapitel: 'Kapitel des Plans',
  befunde: 'Befunde zu diesem Kapitel',
  keineBefunde: 'Zu diesem Teil des Plans gibt es keine Befunde.',
  alleBefunde: 'Alle Befunde des Plans',
  kommentare: 'Kommentare',
  keineKommentare: 'Hierzu hat noch niemand etwas gesagt.',
  kommentieren: 'Kommentar schreiben',
  speichern: 'Speichern',
  gespeichert: (anzahl: number) =>
    anzahl === 0
      ? 'Nichts zu speichern: Sie haben nichts geändert.'
      : anzahl === 1
        ? 'Gespeichert: ein Teil des Plans ist neu gerechnet und geprüft.'
        : `Gespeichert: ${anzahl} Teile des Plans sind neu gerechnet und geprüft.`,
  fehler: (anzahl: number) =>
    anzahl === 1
      ? 'Nicht gespeichert: Eine Angabe passt nicht'
      : `Nicht gespeichert: ${anzahl} Angaben passen nicht`,
  konflikt: 'Nicht gespeichert: Jemand war schneller',
  konfliktSatz:
    'Links steht, was jetzt gespeichert ist, rechts Ihre Eingabe; sie steht auch noch im Formular. Wenn Sie noch einmal speichern, gilt Ihre Eingabe.',
  konfliktTitel: 'Unterschiede zu Ihren Eingaben',
  feld: 'Feld',
  gespeicherterWert: 'Gespeichert',
  ihrWert: 'Ihre Eingabe',
  leer: '(leer)',
  keinRecht:
    'Diesen Teil lesen Sie nur: Ihre Rolle bearbeitet ihn nicht, oder Ihre Einheit ist nicht dafür zuständig. Wer was darf, steht im Handbuch unter „Rollen und Rechte“.',
  beschlossen: 'Dieser Plan ist beschlossen und bleibt, wie er beschlossen wurde.',
  fehlt: 'noch leer',
  ziele: 'Ziele neben den Zahlen der Monate',
  stufe: 'Stufe der Mittel wechseln',
  zahl: {
    titel: 'Zahl des Plans in einen Text einfügen',
    satz: 'Im Text steht dann die Adresse der Zahl in doppelten geschweiften Klammern; im Dokument steht ihr Wert, immer der neueste. Sie steht am Ende des Textes; versetzen Sie sie, wohin sie gehört.',
    text: 'In welchen Text?',
    form: 'Wie gedruckt?',
    ohneForm: 'wie üblich',
    suche: 'Welche Zahl?',
    suchhilfe: 'Ein Wort aus ihrem Namen genügt, zum Beispiel Umschichtung.',
    suchen: 'Zahl suchen',
    einfuegen: 'Einfügen',
    keine: 'Keine Zahl des Plans heißt so. Alle Zahlen mit ihren Adressen stehen unter „Zahlen“.',
    eingefuegt: 'Eingefügt, aber noch nicht gespeichert',
    gesucht: 'Ihre Eingaben stehen noch im Formular und sind noch nicht gespeichert',
    weiter: 'Zu den gefundenen Zahlen',
  },
  vorjahr: {
    titel: (jahr: number) => `Was im Plan ${jahr} stand`,
    satz: 'Zu jedem Handlungsansatz: was zugesagt war, was daraus wurde und was jetzt im Plan steht.',
    zugesagt: (jahr: number) => `Zugesagt für ${jahr}`,
    geworden: 'Was daraus wurde',
    jetzt: (jahr: number) => `Neu für ${jahr}`,
    ohneErgebnis: 'Noch nichts eingetragen.',
    ohneText: 'Noch kein Text.',
    nichtMehr: 'Steht in diesem Plan nicht mehr.',
    neu: 'Ist neu in diesem Plan.',
    zahlen: 'Zahlen darin',
    zahl: 'Zahl',
    zumPlan: 'Plan des Vorjahrs öffnen',
  },
  wirkung: 'Was sich ändert',
  wirkungSatz: 'Gerechnet mit Ihren Eingaben; gespeichert ist noch nichts.',
  bisher: (wert: string) => `bisher ${wert}`,
  weitereZahlen: (anzahl: number) =>
    anzahl === 1 ? 'Eine weitere Zahl ändert sich.' : `${anzahl} weitere Zahlen ändern sich.`,
  nochNichtGerechnet: 'Noch nicht gerechnet: Eine Angabe passt nicht',
  offeneBefunde: ({ sperrt, warnt, hinweis }: Befundzahl, kapitel: string) =>
    `${kapitel}: ${sperrt + warnt + hinweis === 1 ? '1 offener Befund' : `${sperrt + warnt + hinweis} offene Befunde`}${sperrt > 0 ? `, davon ${sperrt} ${sperrt === 1 ? 'Sperre' : 'Sperren'}` : ''}`,
} as const;
