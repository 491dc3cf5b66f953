export const texte = {
  titel: 'Lage',
  gestoert: 'Die Lage lässt sich gerade nicht zeigen',
  gruss: (name: string) => `Guten Tag, ${name}.`,
  monatswahl: 'Monat',
  neuester: (monat: string) => `${monat} (neuester)`,
  anzeigen: 'Anzeigen',

  ziellage: 'Sind wir auf Kurs?',
  zieleOhneZahlen: (jahr: number) => `Ziele des Jahres ${jahr}`,
  zielzaehlung: (zeilen: Readonly<Record<'erreicht' | 'knapp' | 'verfehlt', number>>, monat: string) => {
    const summe = zeilen.erreicht + zeilen.knapp + zeilen.verfehlt;
    if (summe === 0) return '';
    const ziele = summe === 1 ? 'Das eine Ziel mit Zielpfad' : `Von ${summe} Zielen mit Zielpfad`;
    const teile = [
      zeilen.erreicht > 0 ? `${zeilen.erreicht} auf Kurs` : '',
      zeilen.knapp > 0 ? `${zeilen.knapp} knapp daneben` : '',
      zeilen.verfehlt > 0 ? `${zeilen.verfehlt} ${zeilen.verfehlt === 1 ? 'liegt' : 'liegen'} zurück` : '',
    ].filter(t => t !== '');
    return summe === 1
      ? `${ziele} ${zeilen.erreicht === 1 ? 'ist auf Kurs' : zeilen.knapp === 1 ? 'ist knapp daneben' : 'liegt zurück'} (${monat}).`
      : `${ziele}: ${teile.join(', ')} (${monat}).`;
  },
  ziele: 'Alle Ziele mit Zielpfad und Rechenweg',
  zurKennzahl: 'Zur Kennzahl',
  imEinzelnen: 'Im Einzelnen',
  warum: 'Warum es so steht',
  mindestens: (wert: string) => `Mehr ist besser: mindestens ${wert}`,
  hoechstens: (wert: string) => `Weniger ist besser: höchstens ${wert}`,
  korridor: (von: string, bis: string) => `Korridor: von ${von} bis ${bis}`,
  beobachtung: 'Wird beobachtet, ohne Zielwert',
  zustaende: {
    'im-plan': 'auf Kurs',
    knapp: 'knapp daneben',
    verfehlt: 'liegt zurück',
    'ohne-soll': 'ohne Zielpfad',
    beobachtet: 'beobachtet',
    'ohne-zahl': 'ohne Zahl',
  },
  fehlt: {
    'ohne-kennzahl':
      'Der Plan nennt zu diesem Ziel keine Kennzahl; was gezählt wird, lässt sich nicht danebenstellen.',
    'kennzahl-nicht-messbar':
      'Diese Kennzahl wird nicht über das Jahr gemessen, einen Zielpfad gibt es nicht.',
    'zweites-ziel':
      'Zur selben Kennzahl gibt es schon ein Ziel. Für wen dieses gilt, steht nicht im Plan: Tragen Sie im Kapitel Ziele die Personengruppe ein.',
    'keine-lieferung': 'Es ist noch keine Lieferung da, mit der sich das Ziel vergleichen lässt.',
    'keine-zahl': 'Für dieses Jahr ist noch nichts gezählt.',
    verdeckt: 'Die Zahl ist verdeckt, weil dahinter zu wenige Personen stehen.',
  },
  bild: (ziel: string, monat: string) =>
    `${ziel}: Zielpfad gestrichelt, erreicht als Linie bis ${monat}. Die Werte stehen im Text und in der Tabelle unter „Im Einzelnen“.`,
  legende: 'Im Bild: gestrichelt der Zielpfad, als Linie mit Punkten das Erreichte, Januar bis Dezember.',
  keinPlan: (jahr: number) => `Für ${jahr} ist kein Plan beschlossen`,
  keinPlanSatz:
    'Ziele kommen aus dem beschlossenen Plan des Jahres. Sobald einer beschlossen ist, stehen sie hier neben den Zahlen des Monats.',
  keinZielSatz: 'Der beschlossene Plan nennt keine Ziele.',
  keineLieferungSatz: 'Noch gibt es keine Lieferung, deren Zahlen sich neben die Ziele stellen lassen.',
  ohneZahlenSatz: 'Was davon erreicht ist, sehen Rollen, die Kennzahlen lesen dürfen.',
  teams: 'Ihre Teams',
  team: 'Team',
  ziel: 'Ziel',
  teamIst: 'Erreicht',
  teamPlan: 'Plan für das Team',
  haus: 'Haus',
  teamhinweis:
    'Zahlen von Januar bis zum gewählten Monat. Ungeschützt, weil es Ihre Teams sind; Geschäftsführung und Controlling sehen sie auch so.',
  nichtGenannt: 'im Plan nicht genannt',
  foerderung: 'Eintritte in Maßnahmen',
  foerderungSatz: (gezaehlt: string, soll: string, monat: string, prozent: string) =>
    `Bis ${monat} sind ${gezaehlt} von ${soll} geplanten Eintritten gezählt (${prozent} %), Instrumente mit Zahlen zusammen.`,
  foerderungFehlt: (anzahl: number) =>
    anzahl === 1
      ? 'Zu einem Instrument des Plans steht nichts in der Lieferung; es fehlt in diesen Summen.'
      : `Zu ${anzahl} Instrumenten des Plans steht nichts in der Lieferung; sie fehlen in diesen Summen.`,
  foerderungOhnePlan: (namen: readonly string[]) => `Ohne geplante Eintritte: ${namen.join(', ')}.`,
  instrument: 'Instrument',
  imJahr: 'Plan im Jahr',
  sollBis: 'Plan bis zum Monat',
  gezaehlt: 'Gezählt',
  unterschied: 'Unterschied',
  verdeckteZahl: 'verdeckt',
  nichtGeliefert: 'nicht geliefert',
  jeInstrument: 'Je Instrument',
  geld: 'Geld',
  mittelSatz: (verfuegbar: string) => `Der Plan hat ${verfuegbar} für Eingliederung.`,
  geplantSatz: (geplant: string, unterschied: string | null, ueberplant: boolean) => {
    if (unterschied === null) return `Geplant sind Kosten von ${geplant}, genau so viel.`;
    return ueberplant
      ? `Geplant sind Kosten von ${geplant}, also ${unterschied} mehr (Überplanung).`
      : `Geplant sind Kosten von ${geplant}, also ${unterschied} weniger.`;
  },
  erwartetSatz: (erwartet: string, zuViel: boolean) =>
    `Erwartet werden davon ${erwartet}, weil nicht alles Geplante zustande kommt${zuViel ? '; auch das ist mehr, als da ist' : ''}.`,
  geldSatz:
    'Was davon ausgegeben ist, lässt sich nicht danebenstellen: Lieferungen enthalten keine Buchungen.',
  leistungssatz: (name: string, monat: string, betrag: string, gegen: string) =>
    `${name}, Januar bis ${monat}: ${betrag}${gegen}.`,

  aenderungen: 'Was hat sich geändert, und warum?',
  aenderungenSatz: (monat: string, gegen: string) => `${monat} gegen ${gegen}, die auffälligsten zuerst.`,
  ohneAenderung: 'Zu diesem Monat gibt es keinen Monat davor, mit dem sich vergleichen ließe.',

  wartet: 'Für Sie:',
  wartetName: 'Kurz gesagt: was offen ist',
  wartendes: {
    kapitel: (n: number) => (n === 1 ? '1 Kapitel wartet' : `${n} Kapitel warten`),
    erwaehnungen: (n: number) => (n === 1 ? '1 Erwähnung' : `${n} Erwähnungen`),
    eingaenge: (n: number) => (n === 1 ? '1 Lieferung' : `${n} Lieferungen`),
    schritte: (n: number) => (n === 1 ? '1 Schritt zum Beschluss' : `${n} Schritte zum Beschluss`),
    inArbeit: (n: number) => (n === 1 ? '1 Plan in Arbeit' : `${n} Pläne in Arbeit`),
  },
  jobcenter: 'Jobcenter',

  aufgaben: 'Was wartet auf Sie?',
  nichtsOffen: 'Für Sie ist nichts offen.',
  angehend: 'Ihre Kapitel',
  kapitel: 'Kapitel',
  frist: 'Frist',
  stand: 'Stand',
  erwaehnungen: 'Kommentare, die Sie nennen',
  kommentar: 'Kommentar',
  von: 'Von',
  istGelesen: 'gelesen',
  gelesen: 'Als gelesen vermerken',
  eingaenge: 'Lieferungen, über die zu entscheiden ist',
  eingang: 'Dateien',
  seit: 'Hochgeladen',
  schritte: 'Nächste Schritte zum Beschluss',
  schritt: 'Schritt',
  arbeit: 'Pläne in Arbeit',
  beschlossen: 'Beschlossene Pläne',
  freigegeben: 'Freigegebene Pläne',
  plan: 'Plan',
  jahr: 'Jahr',
  befunde: 'Offene Befunde',
  naechstes: 'Als Nächstes',
  planschritt: {
    sperrt: 'Sperren klären: So kann der Plan nicht beschlossen werden',
    warnt: 'Warnungen ansehen: berichtigen oder begründet hinnehmen',
    hinweis: 'Hinweise durchsehen',
    frei: 'Dokument ansehen und in Abstimmung geben',
  },
  planschrittLesend: {
    sperrt: 'Sperren ansehen und in den eigenen Kapiteln berichtigen',
    warnt: 'Warnungen ansehen und in den eigenen Kapiteln berichtigen',
    hinweis: 'Hinweise durchsehen',
    frei: 'Dokument ansehen',
  },
  dokument: 'Dokument',
  leer: 'Noch kein Plan',
  leerSatz:
    'Hier steht, wie weit Ihr Haus mit seinen Zielen ist und was als Nächstes zu tun ist. Das beginnt mit einem Plan.',
  leerLesend: 'Für Sie ist noch kein Plan freigegeben. Sobald einer beschlossen ist, steht er hier.',
  zurPlanung: 'Zur Planung',
  bereiche: 'Ihre Bereiche',

  frische: 'Wie frisch ist das alles?',
  lieferung: 'Zahlen',
  lieferungsstand: (name: string, ladestand: string) => `Lieferung „${name}“, Ladestand ${ladestand}`,
  keineLieferung: 'noch keine Lieferung',
  letzterMonat: 'Letzter Monat',
  endgueltig: (monat: string) => `${monat}, nach der Wartezeit von drei Monaten`,
  vorlaeufig: (monat: string, ab: string) => `${monat}; ab ${ab} noch vorläufig, Nachmeldungen folgen`,
  planstand: (titel: string, fassung: number, am: string | null) =>
    `${titel}, Fassung ${fassung}${am === null ? '' : `, beschlossen am ${am}`}`,
  ohnePlan: 'kein beschlossener Plan',
  recht: 'Rechtsstand',
  rechtsstand: (tag: string) => `durchgesehen bis ${tag}`,
  veraltet: (monat: string) =>
    `Die Zahlen sind älter als vorgesehen: ${monat} sollte inzwischen da sein. Die nächste Lieferung lädt das Controlling hoch.`,
} as const;
