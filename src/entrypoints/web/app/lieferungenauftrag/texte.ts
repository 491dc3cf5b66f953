import type { Stufe } from '#domain/werte';

/** Words of the page about a check or a taking in. */
export const texte = {
  laeuft: {
    lieferung: 'Lieferung wird bearbeitet',
    tabelle: 'Tabellen werden bearbeitet',
    beispiele: 'Beispieldaten werden erzeugt',
  },
  titel: {
    lieferung: 'Prüfbericht der Lieferung',
    tabelle: 'Prüfbericht der Tabellen',
    beispiele: 'Beispieldaten',
  },
  unterwegs:
    'Sie können diese Seite verlassen; die Arbeit geht weiter. Sie finden sie in der Liste der Lieferungen wieder.',
  anteil: (anteil: number) => `${anteil} Prozent`,
  fortschritt: 'Fortschritt',
  wartet: 'Wartet, bis die Arbeit davor fertig ist.',
  schritte: 'Bisher',
  vonSelbst: 'Die Seite lädt alle zwei Sekunden neu.',
  ruhig: 'Nicht mehr von selbst neu laden',
  neuLaden: 'Stand neu laden',
  fertig: {
    lieferung: 'Die Lieferung ist übernommen',
    tabelle: 'Die Zahlen sind übernommen',
    beispiele: 'Die Beispieldaten sind da',
  },
  schonDa: 'Genau diese Lieferung war schon da; es hat sich nichts geändert',
  zurLieferung: 'Zur übernommenen Lieferung',
  neueWerte: (anzahl: number) =>
    anzahl === 1 ? '1 Wert ist neu.' : `${anzahl.toLocaleString('de-DE')} Werte sind neu.`,
  gescheitert: 'Nicht angenommen',
  nichtGeblieben: 'Die hochgeladenen Dateien sind gelöscht.',
  abgebrochen: 'Verworfen; die hochgeladenen Dateien sind gelöscht',
  unterbrochen: 'Die Arbeit wurde unterbrochen',
  unterbrochenSatz:
    'Stellwerk wurde währenddessen beendet. Es gilt, was vorher da war. Sie können noch einmal prüfen lassen oder verwerfen.',
  unterbrocheneBeispiele: 'Der nächste Start von Stellwerk erzeugt sie neu.',
  nochmal: 'Noch einmal prüfen',
  hochladen: 'Andere Dateien hochladen',
  ueberblick: 'Was darin steht',
  name: 'Jobcenter',
  ladestand: 'Ladestand',
  monate: 'Monate',
  personen: 'Personen',
  werte: 'Werte',
  bezeichnungen: 'Verschiedene Angaben',
  widersprueche: 'Anders als schon übernommen',
  dateien: 'Dateien',
  datei: 'Datei',
  saetze: 'Sätze',
  abgelehnt: 'Abgelehnt',
  abgelehntAnteil: 'Abgelehnt in Prozent',
  befunde: 'Befunde',
  keineBefunde: 'Die Prüfung hat nichts gefunden.',
  stufen: {
    sperrt: (n: number) => (n === 1 ? 'Eine Sperre' : `${n} Sperren`),
    warnt: (n: number) => (n === 1 ? 'Eine Warnung' : `${n} Warnungen`),
    hinweis: (n: number) => (n === 1 ? 'Ein Hinweis' : `${n} Hinweise`),
  } satisfies Record<Stufe, (n: number) => string>,
  gescheitertZuTun: 'Berichtigen Sie das und laden Sie die Dateien noch einmal hoch.',
  uebernommenZuTun: 'Übernommen ist es trotzdem, weil es bestätigt wurde.',
  zuTun: {
    sperrt:
      'So wird nicht übernommen. Berichtigen Sie die Lieferung, oder bestätigen Sie unten, dass es stimmt.',
    warnt:
      'Was hier steht, wird nicht oder anders gezählt. Berichtigen Sie es im Fachverfahren; bis dahin fehlt es in den Kennzahlen.',
    hinweis: 'Das ändert keine Zahl. Sehen Sie nach, ob es so gemeint ist.',
  } satisfies Record<Stufe, string>,
  regel: 'Regel',
  betroffen: 'Betroffen',
  gefunden: 'Was gefunden wurde, mit einem Beispiel',
  entscheiden: 'Übernehmen?',
  entscheidenSatz: {
    lieferung:
      'Nach der Übernahme werden die Kennzahlen aus dem neuesten Ladestand gezählt. Abgelehnte Sätze werden mit ihrem Grund aufgehoben.',
    tabelle: 'Die Zahlen stehen danach neben den eigenen Kennzahlen. Was schon übernommen ist, bleibt.',
    beispiele: '',
  },
  aelter: (ladestand: string) =>
    `Gezählt wird weiter die Lieferung mit Ladestand ${ladestand}. Diese hier ist älter: Sie wird geprüft und aufgehoben, aber keine Kennzahl ändert sich.`,
  toleranz: 'Höchster Anteil abgelehnter Sätze einer Datei, in Prozent',
  toleranzHilfe: (schlimmste: string) =>
    `In dieser Lieferung sind es höchstens ${schlimmste} Prozent. Üblich ist 1.`,
  toleranzFalsch: 'Der Anteil ist eine Zahl von 0 bis 100, zum Beispiel 1,5.',
  einbruch: 'Es stimmt, dass gegen die Lieferung davor mehr als die Hälfte fehlt.',
  uebernehmen: 'Übernehmen',
  verwerfen: 'Verwerfen',
  nichtUebernommen: 'Nicht übernommen',
  begonnenVon: (wer: string, wann: string) => `Hochgeladen von ${wer}, ${wann}`,
} as const;
