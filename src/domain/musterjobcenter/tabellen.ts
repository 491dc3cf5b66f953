/** A table as rows of whole numbers, one row behind the other; it grows and is emptied again. */
export type Tabelle = { readonly breite: number; werte: Int32Array; zahl: number };

/** The tables of a delivery; the columns stand in the order of {@link SPALTEN}, days are inclusive, texts are numbers. */
export type Tabellen = Readonly<Record<Tabellenname, Tabelle>>;

/** Columns by table. art, status, wert, team …: positions in the lists of codes.ts. */
export const SPALTEN = {
  personen: ['person', 'geburt', 'geschlecht', 'staat', 'flucht', 'schule', 'beruf', 'behindert'],
  bezug: ['person', 'bg', 'traeger', 'elb', 'hauptperson', 'von', 'bis'],
  bgs: ['bg', 'typ', 'von', 'bis'],
  leistungen: ['bg', 'monat', 'llu', 'luh'],
  arbeit: ['person', 'nummer', 'art', 'foerderung', 'von', 'bis'],
  teilnahmen: ['person', 'massnahme', 'instrument', 'team', 'von', 'bis', 'grund'],
  status: ['person', 'status', 'von', 'bis'],
  teams: ['person', 'team', 'von', 'bis'],
  merkmale: ['person', 'merkmal', 'wert', 'von', 'bis'],
} as const;
export type Tabellenname = keyof typeof SPALTEN;

const ANFANGSPLATZ = 4096;

/** Empty tables. */
export const leereTabellen = (): Tabellen => {
  const leer = (name: Tabellenname): Tabelle => ({
    breite: SPALTEN[name].length,
    werte: new Int32Array(ANFANGSPLATZ * SPALTEN[name].length),
    zahl: 0,
  });
  return {
    personen: leer('personen'),
    bezug: leer('bezug'),
    bgs: leer('bgs'),
    leistungen: leer('leistungen'),
    arbeit: leer('arbeit'),
    teilnahmen: leer('teilnahmen'),
    status: leer('status'),
    teams: leer('teams'),
    merkmale: leer('merkmale'),
  };
};

/** Empties all tables and keeps their room. */
export const leere = (tabellen: Tabellen): void => {
  for (const tabelle of Object.values(tabellen)) tabelle.zahl = 0;
};

/** Appends a row. */
export const fuegeAn = (tabelle: Tabelle, ...zeile: readonly number[]): void => {
  const ab = tabelle.zahl * tabelle.breite;
  if (ab + tabelle.breite > tabelle.werte.length) {
    const groesser = new Int32Array(2 * tabelle.werte.length);
    groesser.set(tabelle.werte);
    tabelle.werte = groesser;
  }
  for (let i = 0; i < zeile.length; i++) tabelle.werte[ab + i] = zeile[i] as number;
  tabelle.zahl++;
};

/** The value in a row and column. */
export const wertIn = ({ werte, breite }: Tabelle, zeile: number, spalte: number): number =>
  werte[zeile * breite + spalte] as number;
