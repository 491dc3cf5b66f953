import type { Parameter } from '#domain/werte';
import type { Jobcentermodus, Rollenvergabe, Sperrstand, Sitzungszeiten, Zeitpunkt } from '#domain/zugang';
import type { Programmschluessel, Programmschluesselzugriff } from './programmschluessel.ts';

/** The second factor of an account. geheimnis is sealed; letzterSchritt: the last time step a code was used of; notfallcodes: Prüfwerte. */
export type Zweitfaktor = Readonly<{
  geheimnis: string;
  letzterSchritt: number | null;
  notfallcodes: readonly string[];
}>;

/** What of an account can change. */
export type Kontostand = Readonly<{
  name: string;
  gesperrt: boolean;
  /** vorlaeufig: made by the administration, has to be changed. null: signs in with a provider only. */
  kennwort: Readonly<{ pruefwert: string; vorlaeufig: boolean }> | null;
  zweiterFaktor: Zweitfaktor | null;
  /** Who signs in with a provider: bound at the first time. No two accounts have the same. */
  dienst: Readonly<{ aussteller: string; subjekt: string }> | null;
  rollen: readonly Rollenvergabe[];
  /** The Jobcenter the role Land may look at. */
  land: readonly string[];
}>;

/** An account. anmeldename is unique over all Jobcenter, in lower case. */
export type Konto = Kontostand & Readonly<{ konto: string; jobcenter: string; anmeldename: string }>;

/** zweiterFaktor: the password was right, the second factor is still awaited; such a session opens nothing else. */
export type Sitzungsstufe = 'zweiterFaktor' | 'voll';

/** One token of a sign-in. All tokens of a sign-in share `anmeldung`. */
export type Sitzung = Sitzungszeiten &
  Readonly<{
    pruefwert: string;
    anmeldung: string;
    konto: string;
    jobcenter: string;
    stufe: Sitzungsstufe;
    /** By a provider, so that signing out can go on there. */
    beimDienst: boolean;
    begonnen: Zeitpunkt;
    /** The kind of browser and system, as far as the browser says: 'Firefox, Windows'. */
    geraet: string;
  }>;

export type Zugangsereignisart =
  | 'angemeldet'
  | 'kennwortRichtig'
  | 'fehlversuch'
  | 'anmeldesperre'
  | 'abgemeldet'
  | 'ueberallAbgemeldet'
  | 'kennwortGeaendert'
  | 'kennwortZurueckgesetzt'
  | 'zweiterFaktorEingerichtet'
  | 'zweiterFaktorEntfernt'
  | 'notfallcodeVerbraucht'
  | 'kontoAngelegt'
  | 'kontoGesperrt'
  | 'kontoEntsperrt'
  | 'rollenGeaendert'
  | 'mitDienstVerbunden'
  | 'anmeldungBeendet'
  | 'schluesselAngelegt'
  | 'schluesselEntzogen';

/** An entry of the audit log about access. konto: whom it is about, null for a name nobody has; von: who did it. */
export type Zugangsereignis = Readonly<{
  art: Zugangsereignisart;
  zeit: Zeitpunkt;
  jobcenter: string | null;
  konto: string | null;
  von: string | null;
  /** Never a password, a code, a token or a name. */
  einzelheiten: Parameter;
}>;

/** What a Jobcenter is, and its units by their ids. */
export type Hausangaben = Readonly<{ modus: Jobcentermodus; einheiten: readonly string[] }>;

/** Accounts, sessions and what is kept about attempts, inside one transaction. */
export type Kontenzugriff = Programmschluesselzugriff &
  Readonly<{
    /**
     * Attempts under a key: none yet is the state without attempts. Nobody else changes it until the transaction ends. To be asked for after the
     * account, never before it: else two who sign in with one account wait for each other.
     */
    sperrstand(schluessel: string): Promise<Sperrstand>;
    setzeSperrstand(schluessel: string, stand: Sperrstand): Promise<void>;
    /** By the name to sign in with, in any Jobcenter. Nobody else changes the account until the transaction ends; so with `konto`. */
    kontoZu(anmeldename: string): Promise<Konto | null>;
    konto(konto: string): Promise<Konto | null>;
    /** By what a provider calls somebody. */
    kontoBeimDienst(aussteller: string, subjekt: string): Promise<Konto | null>;
    /** The Jobcenter that let a Land see what they release. */
    freigegebenFuer(land: string): Promise<readonly string[]>;
    /** What roles in a Jobcenter are given by. */
    haus(jobcenter: string): Promise<Hausangaben>;
    /** false when the name is taken, in whatever Jobcenter. */
    legeKontoAn(konto: Konto): Promise<boolean>;
    aendereKonto(konto: string, aenderung: Partial<Kontostand>): Promise<void>;
    /** Nobody else changes the session until the transaction ends. */
    sitzung(pruefwert: string): Promise<Sitzung | null>;
    /** A session with its account, read without waiting for anybody: for every request. */
    inhaber(pruefwert: string): Promise<Readonly<{ sitzung: Sitzung; konto: Konto }> | null>;
    /** The same for a key of a program. */
    programmschluesselinhaber(
      pruefwert: string,
    ): Promise<Readonly<{ schluessel: Programmschluessel; konto: Konto }> | null>;
    legeSitzungAn(sitzung: Sitzung): Promise<void>;
    /** All tokens of an account. */
    sitzungenVon(konto: string): Promise<readonly Sitzung[]>;
    aendereSitzung(
      pruefwert: string,
      aenderung: Partial<Pick<Sitzung, 'zuletzt' | 'endet' | 'abgeloest'>>,
    ): Promise<void>;
    /** Ends all tokens of a sign-in. */
    beendeAnmeldung(anmeldung: string): Promise<void>;
    /** Ends all sign-ins of an account, except one; says how many. */
    beendeAnmeldungen(konto: string, ausser: string | null): Promise<number>;
    /** Deletes tokens that ended or were last used before a moment, attempts from before another one, and keys that ended before a third. */
    raeumeAuf(
      vor: Readonly<{ endet: Zeitpunkt; zuletzt: Zeitpunkt; versuch: Zeitpunkt; schluessel: Zeitpunkt }>,
    ): Promise<void>;
    /** Writes to the audit log, with whatever else the transaction does. */
    protokolliere(ereignis: Zugangsereignis): Promise<void>;
  }>;

/**
 * Where accounts are kept. What `tue` does happens whole or, when it throws, not at all. Where two wait for each other one is undone and `tue`
 * runs once more, so it does nothing outside the transaction.
 */
export type Kontenspeicher = Readonly<{
  ausfuehren<T>(tue: (konten: Kontenzugriff) => Promise<T>): Promise<T>;
}>;
