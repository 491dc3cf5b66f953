/** Everything that needs a right, by area, with the words of the manual. */
export const HANDLUNGEN = {
  'plan.lesen': ['Planung', 'Plan lesen, Fassungen vergleichen'],
  'plan.anlegen': ['Planung', 'Plan anlegen: aus Vorlage, Vorjahr oder Plandatei'],
  'plan.rahmen': ['Planung', 'Deckblatt, Stände, Annahmen und Vorlage bearbeiten'],
  'plan.haushalt': ['Planung', 'Kapitel Haushalt bearbeiten'],
  'plan.personal': ['Planung', 'Kapitel Personal und Projekte bearbeiten'],
  'plan.massnahmen': ['Planung', 'Kapitel Instrumente und Maßnahmen bearbeiten'],
  'plan.ziele': ['Planung', 'Kapitel Ziele bearbeiten'],
  'plan.strukturen': ['Planung', 'Kapitel Strukturen und Arbeitsmarkt bearbeiten'],
  'plan.texte': ['Planung', 'Schwerpunkte, Potentiale und Texte bearbeiten'],
  'plan.gleichstellung': ['Planung', 'Teil Gleichstellung bearbeiten'],
  'plan.szenario': ['Planung', 'Szenarien rechnen'],
  'plan.exportieren': ['Planung', 'Plandatei und Excel ausgeben'],
  'plan.loeschen': ['Planung', 'Entwurf löschen'],
  'kommentar.lesen': ['Zusammenarbeit', 'Kommentare lesen'],
  'kommentar.schreiben': ['Zusammenarbeit', 'Kommentieren, antworten, erledigen'],
  'zustaendigkeit.vergeben': ['Zusammenarbeit', 'Zuständigkeiten und Fristen vergeben'],
  'kapitel.fertigmelden': ['Zusammenarbeit', 'Eigenes Kapitel fertig melden'],
  'befund.annehmen': ['Zusammenarbeit', 'Befund begründet hinnehmen'],
  'plan.abstimmen': ['Beschluss', 'Plan in Abstimmung geben und zurückholen'],
  'plan.schritt': ['Beschluss', 'Schritt des Beschlusswegs eintragen'],
  'plan.beschliessen': ['Beschluss', 'Plan als beschlossen eintragen'],
  'plan.fortschreiben': ['Beschluss', 'Beschlossenen Plan fortschreiben'],
  'plan.freigeben': ['Beschluss', 'Plan und Kennzahlen dem Land freigeben'],
  'dokument.intern': ['Dokument', 'Dokument mit internen Anmerkungen herunterladen'],
  'dokument.veroeffentlichung': ['Dokument', 'Fassung für die Veröffentlichung herunterladen'],
  'lieferung.lesen': ['Kennzahlen', 'Lieferungen und Datenqualität ansehen'],
  'lieferung.uebernehmen': ['Kennzahlen', 'Lieferung oder Tabelle prüfen und übernehmen'],
  'lieferung.loeschen': ['Kennzahlen', 'Lieferung löschen'],
  'kennzahlen.lesen': ['Kennzahlen', 'Kennzahlen lesen, geschützt nach der Geheimhaltung'],
  'kennzahlen.ungeschuetzt': ['Kennzahlen', 'Kennzahlen ohne Geheimhaltung lesen'],
  'kennzahlen.exportieren': ['Kennzahlen', 'Kennzahlen ausgeben, geschützt'],
  'kennzahlen.liste': ['Kennzahlen', 'Liste unter Pseudonymen lesen (nur zkT)'],
  'protokoll.lesen': ['Verwaltung', 'Protokoll lesen'],
  'protokoll.exportieren': ['Verwaltung', 'Protokoll ausgeben'],
  'konten.lesen': ['Verwaltung', 'Konten und ihre Rollen ansehen'],
  'konten.verwalten': ['Verwaltung', 'Konten anlegen und sperren, Rollen vergeben'],
  'einheiten.verwalten': ['Verwaltung', 'Einheiten des Hauses verwalten'],
  'schluessel.eigene': ['Verwaltung', 'Eigene Schlüssel für Programme anlegen und entziehen'],
  'schluessel.verwalten': ['Verwaltung', 'Alle Schlüssel für Programme ansehen und entziehen'],
  'einstellungen.verwalten': ['Verwaltung', 'Einstellungen des Jobcenters ändern'],
} as const satisfies Readonly<Record<string, readonly [bereich: string, name: string]>>;

/** Something that only those may do whom the table of rights lets. */
export type Handlung = keyof typeof HANDLUNGEN;

/** All of them, in the order of the manual. */
export const ALLE_HANDLUNGEN = Object.keys(HANDLUNGEN) as readonly Handlung[];

/** The area and the name of an action as people read them. */
export const handlungsname = (handlung: Handlung): Readonly<{ bereich: string; name: string }> => {
  const [bereich, name] = HANDLUNGEN[handlung];
  return { bereich, name };
};

/** Is the text the identifier of an action? */
export const istHandlung = (text: string): text is Handlung => Object.hasOwn(HANDLUNGEN, text);
