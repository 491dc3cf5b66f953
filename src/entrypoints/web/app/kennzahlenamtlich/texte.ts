export const texte = {
  titel: 'Amtliche Zahlen',
  kennzahlen: 'Kennzahlen',
  satz: 'Was die Statistik der Bundesagentur für Arbeit veröffentlicht hat, mit jedem Ladestand, und der eigene Wert daneben.',
  zahl: 'Zahl',
  zeigen: 'Zeigen',
  tabelle: (name: string) => `${name}: veröffentlichte Werte`,
  monat: 'Monat',
  gruppe: 'Gruppe',
  wert: (einheit: string) => `Amtlich in ${einheit}`,
  eigen: (einheit: string) => `Eigen in ${einheit}`,
  ladestand: 'Ladestand',
  reife: 'Reife',
  stand: { endgueltig: 'endgültig', hochgerechnet: 'hochgerechnet', imputiert: 'ergänzt', fehlend: 'fehlt' },
  einheiten: { prozent: '%', personen: 'Personen', euro: '€', anzahl: 'Anzahl' } as Readonly<
    Record<string, string>
  >,
  zeichen: { geheim: '*', nicht_vorhanden: '–', nicht_sinnvoll: 'x', kein_wert: '.' } as Readonly<
    Record<string, string>
  >,
  quelle: 'Quelle',
  alle: 'Insgesamt',
  leer: 'Noch keine amtlichen Zahlen',
  leerSatz: 'Hier stehen veröffentlichte Kennzahlen, sobald eine Tabelle der Statistik übernommen ist.',
  zuDenLieferungen: 'Tabelle übernehmen',
  nichtLesbar: 'Die amtlichen Zahlen lassen sich nicht zeigen',
} as const;
