import type { Stufe } from '#domain/werte';

export const texte = {
  titel: 'Befunde',
  satz: 'Was die Prüfung an diesem Plan gefunden hat. Jeder Befund nennt die Rechnung und führt zum Feld.',
  hinnehmbar:
    'Wenn eine Zahl trotzdem stimmt, nehmen Sie den Befund mit einer Begründung hin. Ändert sich die Zahl, wird er wieder gezeigt.',
  gruppen: {
    sperrt: 'Sperrt den Beschluss',
    warnt: 'Sehr wahrscheinlich falsch',
    hinweis: 'Bitte ansehen',
  } satisfies Record<Stufe, string>,
  geprueft: 'Als geprüft vermerkt',
  keine: 'Keine Befunde',
  keineSatz: 'Die Prüfung hat an diesem Plan nichts auszusetzen.',
  hinnehmen: 'Als geprüft hinnehmen',
  grund: 'Begründung',
  grundhilfe: 'Sie steht mit Ihrem Namen und dem heutigen Tag im Plan und im Anhang des Dokuments.',
  zuruecknehmen: 'Vermerk zurücknehmen',
  getan: {
    hingenommen: 'Gespeichert: Der Befund ist mit Ihrer Begründung hingenommen.',
    zurueckgenommen: 'Gespeichert: Der Vermerk ist zurückgenommen, der Befund ist wieder offen.',
  },
  fehler: 'Nicht gespeichert',
} as const;

/** What was just done, as addresses say it. */
export const istGetan = (text: string | null): text is keyof typeof texte.getan =>
  text !== null && Object.hasOwn(texte.getan, text);
