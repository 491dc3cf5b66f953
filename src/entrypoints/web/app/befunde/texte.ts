import type { Stufe } from '#domain/werte';

export const texte = {
  titel: 'Befunde',
  satz: 'Was die Prüfung an diesem Plan gefunden hat. Jeder Befund nennt die Rechnung und führt zum Feld.',
  gruppen: {
    sperrt: 'Sperrt den Beschluss',
    warnt: 'Sehr wahrscheinlich falsch',
    hinweis: 'Bitte ansehen',
  } satisfies Record<Stufe, string>,
  geprueft: 'Als geprüft vermerkt',
  keine: 'Keine Befunde',
  keineSatz: 'Die Prüfung hat an diesem Plan nichts auszusetzen.',
} as const;
