import type { Organisationseinheit, Rollenvergabe, Zeitpunkt } from '#domain/zugang';
import type { Mandantentransaktion } from './datenbank.ts';

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
  /** When a session was used last, as long as there is one. */
  zuletzt: Zeitpunkt | null;
}>;

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
}>;

/** Entries, newest first. weiter: the number to ask for older ones with; null at the end. */
export type Protokollseite = Readonly<{ zeilen: readonly Protokollzeile[]; weiter: number | null }>;

/** What the Verwaltung and the Datenschutz see of their own Jobcenter, inside one transaction. */
export type Verwaltungsablage = Readonly<{
  jobcenter(): Promise<Jobcenterangaben>;
  /** By name. */
  einheiten(): Promise<readonly Organisationseinheit[]>;
  /** Makes a unit, or changes the one with that id. */
  setzeEinheit(einheit: Organisationseinheit): Promise<void>;
  /** By name. */
  konten(): Promise<readonly Kontozeile[]>;
  leseProtokoll(frage: Protokollfrage): Promise<Protokollseite>;
}>;

/** A transaction in which a Jobcenter can be looked after. */
export type Verwaltungstransaktion = Mandantentransaktion & Readonly<{ verwaltung: Verwaltungsablage }>;
