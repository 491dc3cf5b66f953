import type { Planzustand } from '#domain/plan';

export const texte = {
  titel: 'Beschluss',
  stand: 'Wo der Plan steht',
  saetze: {
    Entwurf: 'Der Plan ist ein Entwurf. Wenn alle ihren Teil eingetragen haben, geben Sie ihn in Abstimmung.',
    Fortschreibung:
      'Der Plan wird fortgeschrieben. Die beschlossene Fassung gilt weiter, bis diese hier beschlossen ist.',
    'in Abstimmung':
      'Der Plan liegt denen vor, die gehört werden. Er lässt sich noch bearbeiten. Tragen Sie im Beschlussweg die Tage ein; beschlossen ist er mit dem Tag des letzten Gremiums.',
    beschlossen:
      'Der Plan ist beschlossen. Angaben, Rechtsstand und Dokument bleiben, wie sie sind. Für Änderungen beginnen Sie eine Fortschreibung.',
  } satisfies Record<Planzustand, string>,
  szenario: 'Das ist ein Szenario. Es wird nicht beschlossen; beschlossen wird der Plan, zu dem es gehört.',
  alteFassung: 'Diese Fassung ist abgelegt. Weiter geht es in der Fassung, an der gearbeitet wird.',
  abstimmen: 'In Abstimmung geben',
  zurueckholen: 'Zur Bearbeitung zurückholen',
  beschliessen: 'Prüfen und beschließen',
  beschliessenSatz: 'Vorher zeigt eine Seite, was noch offen ist; eingetragen wird der Beschluss erst dort.',
  sperren: (anzahl: number) =>
    anzahl === 1 ? 'Ein Befund sperrt den Beschluss' : `${anzahl} Befunde sperren den Beschluss`,
  sperrenSatz: 'Ändern Sie die Zahl, oder nehmen Sie den Befund mit Begründung hin.',
  zuBefunden: 'Zu den Befunden',
  fortschreiben: 'Fortschreibung beginnen',
  anlass: 'Anlass',
  anlasshilfe: 'Warum der Plan geändert werden muss, zum Beispiel: endgültige Mittelzuteilung.',
  naechstesJahr: 'Diesen Plan in das nächste Jahr fortschreiben',
  weg: 'Beschlussweg',
  wegSatz: 'Wer gehört wird und wer beschließt. Die Reihenfolge ist üblich, nicht vorgeschrieben.',
  wer: 'Wer',
  grundlage: 'Grundlage',
  frist: 'Frist',
  erledigt: (tag: string) => `Erledigt am ${tag}`,
  offen: 'noch offen',
  freiwillig: 'freiwillig',
  entscheidet: 'beschließt den Plan',
  ausstehend: (namen: string) => `Vorher steht sonst: ${namen}.`,
  eingetragen: (von: string, am: string) => `eingetragen von ${von} am ${am}`,
  eintragen: 'Tag eintragen oder ändern',
  tag: 'Tag',
  bemerkung: 'Bemerkung',
  speichern: 'Speichern',
  entfernen: 'Eintrag entfernen',
  fassungen: 'Fassungen',
  fassung: 'Fassung',
  zustand: 'Zustand',
  begonnen: 'Begonnen am',
  beschlossenAm: 'Beschlossen am',
  dokument: 'Beschlossenes Dokument',
  pdf: (nummer: number) => `Fassung ${nummer} als PDF`,
  vergleichen: 'Fassungen vergleichen',
  freigabe: 'Freigabe an das Land',
  freigabeSatz:
    'Was freigegeben ist, liest das Land: das Dokument dieser Fassung zur Veröffentlichung und ihre Ziele. Alle anderen Angaben, Kommentare, Zuständigkeiten, der Verlauf und andere Fassungen bleiben im Haus.',
  landSieht: 'Ansehen, was das Land als Dokument bekommt',
  freigeben: (nummer: number) => `Fassung ${nummer} für das Land freigeben`,
  zuruecknehmen: (nummer: number) => `Freigabe der Fassung ${nummer} zurücknehmen`,
  zuruecknehmenSatz:
    'Danach liest das Land diese Fassung nicht mehr. Was es schon heruntergeladen hat, bleibt dort.',
  freigegebenAm: 'Für das Land frei seit',
  nichtFrei: (nummer: number) => `Fassung ${nummer} ist nicht freigegeben.`,
  frei: (nummer: number, am: string) => `Fassung ${nummer} liest das Land seit dem ${am}.`,
  ohne: '–',
  keinTag: 'Bitte nennen Sie den Tag, an dem der Schritt erledigt war.',
  fehler: 'Nicht eingetragen',
  getan: {
    schritt: 'Gespeichert: Der Schritt ist eingetragen.',
    entfernt: 'Gespeichert: Der Eintrag ist entfernt.',
    abstimmen: 'Der Plan ist in Abstimmung.',
    zurueck: 'Der Plan ist zur Bearbeitung zurückgeholt.',
    beschliessen: 'Der Plan ist beschlossen; sein Dokument ist abgelegt.',
    freigeben: 'Freigegeben: Das Land liest diese Fassung jetzt.',
    zuruecknehmen: 'Zurückgenommen: Das Land liest diese Fassung nicht mehr.',
    fortschreiben: 'Die Fortschreibung hat begonnen: Sie arbeiten jetzt an einer neuen Fassung.',
  },
} as const;

export type Getan = keyof typeof texte.getan;

/** What was just done, as addresses say it. */
export const istGetan = (text: string | null): text is Getan =>
  text !== null && Object.hasOwn(texte.getan, text);
