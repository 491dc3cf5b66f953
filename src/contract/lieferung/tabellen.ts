/** What a column of a delivery holds. pflicht: never empty. */
export type Spaltenform = Readonly<
  (
    | { art: 'kennung' }
    | { art: 'tag' }
    | { art: 'monat' }
    | { art: 'code'; werte: readonly string[] }
    | { art: 'betrag' }
    /** ISO 3166 alpha-2. */
    | { art: 'land' }
    /** An instrument of the law's data. */
    | { art: 'instrument' }
  ) & { pflicht: boolean }
>;

/** A file of a delivery. pflicht: it must be there. Columns may come in any order, others are ignored. */
export type Lieferungstabelle = Readonly<{
  pflicht: boolean;
  spalten: Readonly<Record<string, Spaltenform>>;
  /** Which columns make a row unique; nothing when rows may repeat. */
  eindeutig?: readonly string[];
}>;

const kennung = { art: 'kennung', pflicht: true } as const;
const freieKennung = { art: 'kennung', pflicht: false } as const;
const von = { art: 'tag', pflicht: true } as const;
const bis = { art: 'tag', pflicht: false } as const;
const code = (...werte: readonly string[]): Spaltenform => ({ art: 'code', werte, pflicht: true });

const JA_NEIN = ['ja', 'nein'];
const ABSCHLUESSE = ['keiner', 'vorhanden', 'unbekannt'];

/** The files of `stellwerk-lieferung/1` beside lieferung.json, with their columns. Empty `bis` is open; both days are included. */
export const LIEFERUNGSTABELLEN = {
  stichtage: {
    pflicht: true,
    spalten: { monat: { art: 'monat', pflicht: true }, stichtag: { art: 'tag', pflicht: true } },
    eindeutig: ['monat'],
  },
  personen: {
    pflicht: true,
    spalten: {
      person: kennung,
      geburtsdatum: { art: 'tag', pflicht: false },
      geschlecht: code('m', 'w', 'd', 'u'),
      staatsangehoerigkeit: { art: 'land', pflicht: false },
      fluchtkontext: { ...code(...JA_NEIN, 'unbekannt'), pflicht: false },
      schulabschluss: { ...code(...ABSCHLUESSE), pflicht: false },
      berufsabschluss: { ...code(...ABSCHLUESSE), pflicht: false },
      schwerbehinderung: { ...code(...JA_NEIN), pflicht: false },
    },
    eindeutig: ['person'],
  },
  leistungsbezug: {
    pflicht: true,
    spalten: {
      person: kennung,
      bg: freieKennung,
      traeger: kennung,
      status: code('ELB', 'NEF'),
      hauptperson: { ...code(...JA_NEIN), pflicht: false },
      von,
      bis,
    },
  },
  bedarfsgemeinschaften: {
    pflicht: true,
    spalten: {
      bg: kennung,
      typ: code('SINGLE', 'ALLEINERZIEHEND', 'PARTNER_OHNE_KIND', 'PARTNER_MIT_KIND', 'SONSTIGE'),
      von,
      bis,
    },
  },
  leistungen: {
    pflicht: true,
    spalten: {
      bg: kennung,
      monat: { art: 'monat', pflicht: true },
      llu: { art: 'betrag', pflicht: true },
      luh: { art: 'betrag', pflicht: true },
    },
    eindeutig: ['bg', 'monat'],
  },
  erwerbstaetigkeiten: {
    pflicht: true,
    spalten: {
      person: kennung,
      beschaeftigung: freieKennung,
      art: code('SVB', 'AUSBILDUNG', 'SELBSTAENDIG', 'GERINGFUEGIG'),
      foerderung: { art: 'instrument', pflicht: false },
      von,
      bis,
    },
  },
  teilnahmen: {
    pflicht: true,
    spalten: {
      person: kennung,
      massnahme: freieKennung,
      instrument: { art: 'instrument', pflicht: true },
      team: freieKennung,
      von,
      bis,
      austrittsgrund: {
        ...code(
          'REGULAER',
          'ARBEIT',
          'AUSBILDUNG',
          'ANDERE_MASSNAHME',
          'KRANKHEIT',
          'UMZUG',
          'ABBRUCH_PERSON',
          'ABBRUCH_TRAEGER',
          'NICHTANTRITT',
          'SONSTIGES',
        ),
        pflicht: false,
      },
    },
  },
  status: {
    pflicht: true,
    spalten: {
      person: kennung,
      status: code('ARBEITSLOS', 'ARBEITSUCHEND', 'NICHT_ARBEITSUCHEND'),
      von,
      bis,
    },
  },
  zustaendigkeiten: { pflicht: true, spalten: { person: kennung, team: kennung, von, bis } },
  merkmale: {
    pflicht: false,
    spalten: { person: kennung, merkmal: kennung, wert: kennung, von, bis },
  },
} as const satisfies Record<string, Lieferungstabelle>;

/** The name of a table, and of its file without ending. */
export type Tabellenname = keyof typeof LIEFERUNGSTABELLEN;
export const TABELLENNAMEN = Object.keys(LIEFERUNGSTABELLEN) as readonly Tabellenname[];
