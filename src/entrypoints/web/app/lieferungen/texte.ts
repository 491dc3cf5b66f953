import type { Auftrag } from '#application/arbeitsplatz';

/** Words of everything about deliveries. */
export const texte = {
  titel: 'Lieferungen',
  kennzahlen: 'Kennzahlen',
  unterzeile: 'Was Ihr Haus geliefert hat, wie gut die Daten sind und woraus die Kennzahlen gezählt werden.',
  hochladen: 'Daten hochladen',
  leer: 'Noch keine Lieferung',
  leerSatz:
    'Eine Lieferung enthält die Verläufe aller Personen unter Pseudonymen. Aus ihr werden die Kennzahlen nach § 48a SGB II gezählt. Vor der Übernahme wird sie geprüft, und Sie entscheiden.',
  leerGe:
    'Ihr Jobcenter ist eine gemeinsame Einrichtung: Daten von Personen bleiben im Fachverfahren der Bundesagentur. Hier laden Sie die Tabellen hoch, die die Statistik der Bundesagentur veröffentlicht.',
  leerLesend: 'Sobald das Controlling eine Lieferung übernommen hat, steht sie hier.',
  liste: 'Übernommene Lieferungen',
  ladestand: 'Ladestand',
  monate: 'Monate',
  personen: 'Personen',
  saetze: 'Sätze',
  abgelehnt: 'Abgelehnte Sätze',
  uebernommen: 'Übernommen',
  gezaehlt: 'Gezählt',
  gilt: 'ja, die neueste',
  giltNicht: 'nein',
  ohneZeit: 'nicht festgehalten',
  beschaedigte: (anzahl: number) =>
    anzahl === 1 ? 'Eine Lieferung ist beschädigt' : `${anzahl} Lieferungen sind beschädigt`,
  tabellen: 'Veröffentlichte Zahlen',
  tabellenSatz: (anzahl: number) =>
    anzahl === 0
      ? 'Noch keine Tabelle veröffentlichter Zahlen ist übernommen. Mit ihnen stehen neben den eigenen Kennzahlen die amtlichen.'
      : `${anzahl.toLocaleString('de-DE')} veröffentlichte Werte sind übernommen; sie stehen neben den eigenen Kennzahlen.`,
  arbeit: 'Prüfungen und Übernahmen',
  dateien: 'Dateien',
  stand: 'Stand',
  begonnen: 'Begonnen',
  von: 'Von',
  programm: 'Stellwerk',
  beispiele: 'Beispieldaten',
  zustaende: {
    wartet: 'wartet',
    laeuft: 'läuft',
    entscheidung: 'wartet auf Ihre Entscheidung',
    fertig: 'fertig',
    gescheitert: 'abgelehnt',
    abgebrochen: 'verworfen',
    unterbrochen: 'unterbrochen',
  } satisfies Readonly<Record<Auftrag['zustand'], string>>,
  guete: 'Datenqualität im Verlauf',
  gueteBild: 'Unbekannte oder leere Angaben in Prozent aller Angaben, je Ladestand',
  gueteTabelle: 'Datenqualität der letzten Lieferungen',
  merkmal: 'Merkmal',
  gueteSaetze: 'Sätze',
  gueteAbgelehnt: 'Abgelehnte Sätze in Prozent',
  gueteElb: 'ELB am letzten Stichtag',
  gueteUnbekannt: (spalte: string) => `Unbekannt oder leer in Prozent: ${spalte}`,
  geloescht: (dateien: number, mb: string, uebrig: number) =>
    `Die Lieferung ist gelöscht: ${dateien.toLocaleString('de-DE')} Dateien mit ${mb} MB sind entfernt. ${
      uebrig === 0
        ? 'Der Ordner ist danach durchsucht; von ihr ist nichts mehr da. Sicherungen, die vorher gemacht wurden, enthalten sie noch.'
        : `${uebrig} Dateien ließen sich nicht entfernen; bitte sagen Sie dem Betrieb Bescheid.`
    }`,
} as const;
