import type { Ergebnis } from '#domain/werte';

/** A change of the database that was run. */
export type Umbau = Readonly<{ nummer: number; name: string; pruefsumme: string }>;

/** A table in a backup: its columns in the order of the values of a line. */
export type Tabellenform = Readonly<{ name: string; spalten: readonly string[] }>;

/** Where an identity column goes on counting. */
export type Zaehlerstand = Readonly<{ name: string; stand: string; benutzt: boolean }>;

/** What a database holds, apart from its rows. */
export type Bestandsform = Readonly<{
  migrationen: readonly Umbau[];
  tabellen: readonly Tabellenform[];
  zaehler: readonly Zaehlerstand[];
}>;

/** A database as it was at one moment, whatever others do meanwhile. A line is a row: a JSON list of texts and nulls. */
export type Schnappschuss = Bestandsform &
  Readonly<{ zeilen(tabelle: Tabellenform): AsyncIterable<readonly string[]> }>;

/** The whole database, of all Jobcenter: for backups, and for nothing else. */
export type Datenbankbestand = Readonly<{
  /** Changes this program knows. */
  bekannt(): Promise<readonly Umbau[]>;
  /** Reads everything in one snapshot. */
  lies<T>(tue: (schnappschuss: Schnappschuss) => Promise<Ergebnis<T>>): Promise<Ergebnis<T>>;
  /**
   * Fills an empty database, whole or not at all, then brings it up to date. vorAbschluss comes when everything is in and can still be undone.
   * datei: its name in messages.
   */
  fuelle(inhalt: Schnappschuss, datei: string, vorAbschluss: () => Promise<void>): Promise<Ergebnis<null>>;
}>;

/** A file inside a backup. */
export type Sicherungsteil = Readonly<{ name: string; bytes: number; pruefsumme: string }>;

/** A backup being written: it appears whole or not at all. */
export type Sicherungsschreiber = Readonly<{
  schreibe(name: string, stuecke: AsyncIterable<string | Uint8Array>): Promise<Sicherungsteil>;
  /** Gives the path of the backup and its size. */
  uebernimm(): Promise<Readonly<{ datei: string; bytes: number }>>;
  verwirf(): Promise<void>;
}>;

/** A backup being read. */
export type Sicherungsleser = Readonly<{
  /** Bytes of each file in it. */
  teile: ReadonlyMap<string, number>;
  pruefsumme(name: string): Promise<string>;
  lies(name: string): AsyncIterable<Uint8Array>;
  zeilen(name: string): AsyncIterable<readonly string[]>;
  schliesse(): Promise<void>;
}>;

/** Files beside the database: the deliveries and the published figures. */
export type Dateibestand = Readonly<{
  ort: string;
  namen(): Promise<readonly string[]>;
  /** null: gone since it was listed. */
  lies(name: string): Promise<AsyncIterable<Uint8Array> | null>;
  /** Changes when deliveries or figures come or go. */
  merkmal(): Promise<string>;
  /** New files, written aside. Only where there are none. */
  beginne(): Promise<Dateiablage>;
}>;

/** Files that appear all at once; zurueck undoes it. */
export type Dateiablage = Readonly<{
  schreibe(name: string, stuecke: AsyncIterable<Uint8Array>): Promise<void>;
  uebernimm(): Promise<void>;
  zurueck(): Promise<void>;
}>;
