import { stufenname, type Budgetstufe } from '#domain/werte';

export const texte = {
  titel: 'Stufe der Mittel',
  satz: 'Die Mittel des Jahres werden im Lauf der Planung genauer: erst Schätzwert, dann Eingliederungsmittel-Verordnung, dann endgültige Zuteilung. Hier wechselt der Plan in einem Schritt. Vorher sehen Sie, was sich damit ändert.',
  jetzt: 'Jetzt rechnet der Plan mit',
  ohneStufe: 'ohne Stufe',
  stufen: 'Stufen der Mittel',
  wechsel: 'Auf welche Stufe?',
  stufe: 'Neue Stufe',
  quelle: 'Wer nennt die Mittel?',
  quellehilfe: 'Zum Beispiel: BMAS.',
  dokument: 'In welchem Schreiben?',
  dokumenthilfe: 'Zum Beispiel: Eingliederungsmittel-Verordnung 2027.',
  datum: 'Datum des Schreibens',
  betraege: 'Neue Beträge',
  betragshilfe: (bisher: string) => `Bisher ${bisher}. Leer lassen heißt: bleibt so.`,
  felder: {
    ohneBez: 'Eingliederungstitel ohne Beschäftigungszuschuss',
    bez: 'Beschäftigungszuschuss',
    verwaltungskostenbudget: 'Verwaltungskostenbudget',
  },
  zeigen: 'Wirkung zeigen',
  wirkung: 'Was sich damit ändert',
  bisher: 'Bisher',
  danach: 'Danach',
  festschreiben: 'So in den Plan schreiben',
  festschreibenSatz: (stufe: Budgetstufe) =>
    `Der Haushalt ruht danach auf einem neuen Stand „${stufenname(stufe)}“; der alte bleibt für alles erhalten, was auf ihm steht.`,
  fehler: 'So geht es nicht',
  keinTag: 'Bitte nennen Sie das Datum des Schreibens.',
  keinRecht:
    'Ihre Rolle ändert den Haushalt nicht. Sie können die Wirkung ansehen, aber nichts festschreiben.',
  beschlossen: 'Dieser Plan ist beschlossen und bleibt, wie er beschlossen wurde.',
  getan: 'Gespeichert: Der Plan rechnet jetzt mit dieser Stufe.',
} as const;

/** Feldnamen of the amounts. */
export const BETRAGSFELDER = ['ohneBez', 'bez', 'verwaltungskostenbudget'] as const;
