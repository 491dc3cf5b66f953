import type { Handlung, Zeitpunkt } from '#domain/zugang';

/** A key by which a program works in the name of an account: never more than the account may, and only what `nur` names. */
export type Programmschluessel = Readonly<{
  schluessel: string;
  konto: string;
  jobcenter: string;
  name: string;
  /** SHA-256 of what the program holds; that itself is kept nowhere. */
  pruefwert: string;
  nur: readonly Handlung[];
  angelegt: Zeitpunkt;
  zuletzt: Zeitpunkt | null;
  endet: Zeitpunkt;
}>;

/** Keys for programs, as a part of what a transaction on accounts can do. */
export type Programmschluesselzugriff = Readonly<{
  /** Of an account, the newest first, expired ones included. */
  programmschluesselVon(konto: string): Promise<readonly Programmschluessel[]>;
  legeProgrammschluesselAn(schluessel: Programmschluessel): Promise<void>;
  merkeBenutzung(schluessel: Programmschluessel, zuletzt: Zeitpunkt): Promise<void>;
  /** One of an account, or all of them with null; gives their identifiers. */
  entferneProgrammschluessel(konto: string, schluessel: string | null): Promise<readonly string[]>;
}>;
