import type { Tag } from '#domain/werte';
import type { Organisationseinheit, Rollenvergabe, Zeitpunkt } from '#domain/zugang';
import type { Mandantentransaktion } from './datenbank.ts';
import type { Programmschluessel } from './programmschluessel.ts';

/** A Jobcenter as the operator makes it. A Land has accounts and no plans. */
export type Jobcenterangaben = Readonly<{ nummer: string; name: string; modus: 'ge' | 'zkt' | 'land' }>;

/** An account in a list. */
export type Kontozeile = Readonly<{
  konto: string;
  anmeldename: string;
  name: string;
  gesperrt: boolean;
  /** dienst: signs in with a provider. */
  zugang: 'kennwort' | 'dienst';
  kennwortVorlaeufig: boolean;
  zweiterFaktor: boolean;
  rollen: readonly Rollenvergabe[];
  /** When a session was used last, or else when somebody last signed in, as far as the log goes back. */
  zuletzt: Zeitpunkt | null;
}>;

/** A key for programs in the list of all. */
export type Schluesselzeile = Omit<Programmschluessel, 'pruefwert' | 'jobcenter'> &
  Readonly<{ kontoname: string }>;

/** What hangs on a unit: accounts with a role in it, and chapters it is zuständig for. */
export type Einheitenanhang = Readonly<{ einheit: string; rollen: number; zustaendigkeiten: number }>;

/** A Land as a Jobcenter knows it. */
export type Landname = Readonly<{ nummer: string; name: string }>;

/** A Land that may look at what this Jobcenter releases, and since when. */
export type Landfreigabe = Landname & Readonly<{ seit: Tag }>;

/** An entry of the audit log. */
export type Protokollzeile = Readonly<{
  /** Newer ones have higher numbers. */
  nummer: number;
  zeit: Zeitpunkt;
  /** Who did it, and the name of today; null: the program, the operator, or somebody who is not signed in. */
  konto: string | null;
  name: string | null;
  vorgang: string;
  gegenstand: string;
  vorher: unknown;
  nachher: unknown;
  einzelheiten: unknown;
}>;

/** Which entries: at most so many, older than a number, by or about one account, about one thing and what lies below its address. */
export type Protokollfrage = Readonly<{
  hoechstens: number;
  vor?: number;
  konto?: string;
  gegenstand?: string;
  /** How the Vorgang begins: 'zugang.', 'plan.geaendert'; one of several. */
  vorgaenge?: readonly string[];
  /** From this moment on, and before that one. */
  ab?: Zeitpunkt;
  bis?: Zeitpunkt;
}>;

/** Entries, newest first. weiter: the number to ask for older ones with; null at the end. */
export type Protokollseite = Readonly<{ zeilen: readonly Protokollzeile[]; weiter: number | null }>;

/** What the Verwaltung and the Datenschutz see of their own Jobcenter, inside one transaction. */
export type Verwaltungsablage = Readonly<{
  jobcenter(): Promise<Jobcenterangaben>;
  benenne(name: string): Promise<void>;
  /** By name. */
  einheiten(): Promise<readonly Organisationseinheit[]>;
  /** As `einheiten`, and nobody else changes them until the transaction ends. */
  nimmEinheiten(): Promise<readonly Organisationseinheit[]>;
  /** Those that something hangs on. */
  anhang(): Promise<readonly Einheitenanhang[]>;
  /** Makes a unit, or changes the one with that id. */
  setzeEinheit(einheit: Organisationseinheit): Promise<void>;
  /** Only where nothing hangs on it. */
  entferneEinheit(id: string): Promise<void>;
  /** All there are, by name. */
  laender(): Promise<readonly Landname[]>;
  landfreigaben(): Promise<readonly Landfreigabe[]>;
  setzeLandfreigabe(land: string, seit: Tag | null): Promise<void>;
  /** By name. */
  konten(): Promise<readonly Kontozeile[]>;
  /** By account, the newest first. */
  schluessel(): Promise<readonly Schluesselzeile[]>;
  leseProtokoll(frage: Protokollfrage): Promise<Protokollseite>;
  /** How accounts, units and plans are called today, by identifier: the log names them by it. */
  namen(): Promise<Readonly<Record<string, string>>>;
}>;

/** A transaction in which a Jobcenter can be looked after. */
export type Verwaltungstransaktion = Mandantentransaktion & Readonly<{ verwaltung: Verwaltungsablage }>;
