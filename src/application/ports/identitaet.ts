import type { Rollenvergabe, Zeitpunkt } from '#domain/zugang';
import type { Ergebnis } from '#domain/werte';

/** The moment it is. */
export type Jetzt = () => Zeitpunkt;

/** Whether a password is right, and whether its Prüfwert should be made anew because it was made with weaker settings. */
export type Kennwortantwort = Readonly<{ stimmt: boolean; veraltet: boolean }>;

/** Makes and checks the Prüfwert of a password. */
export type Kennwortpruefer = Readonly<{
  pruefwertFuer(kennwort: string): Promise<string>;
  /** Takes as long for null, an account without password or none at all, as for one with. */
  pruefe(kennwort: string, pruefwert: string | null): Promise<Kennwortantwort>;
}>;

/** A new second factor: the secret, as text to type in, as otpauth address, and as picture (SVG) to scan. */
export type Zweitfaktorangebot = Readonly<{ geheimnis: string; adresse: string; bild: string }>;

/** One-time codes of an app (TOTP, RFC 6238). */
export type Einmalcodes = Readonly<{
  /** A new secret, or the given one once more. */
  biete(anmeldename: string, geheimnis?: string): Zweitfaktorangebot;
  /** The time step the code belongs to, which is then used up; null for a wrong one and for one not later than letzterSchritt. */
  pruefe(geheimnis: string, code: string, jetzt: Zeitpunkt, letzterSchritt: number | null): number | null;
}>;

/** A secret by chance, and what of it is stored. */
export type Zufallsschein = Readonly<{ schein: string; pruefwert: string }>;

/** Secrets by chance. Only their Prüfwert (SHA-256) is stored; they have so much chance in them that nothing slower is needed. */
export type Scheine = Readonly<{
  /** 256 bits, for sessions and keys for programs. */
  neu(): Zufallsschein;
  /** Short enough to be written down: 'k7mq-2xwd-9fht-c4vb'. */
  notfallcodes(anzahl: number): readonly Zufallsschein[];
  /** For a new account, until its owner chooses one. Keeps the password rules. */
  startkennwort(): string;
  /** A new identifier (UUID). */
  kennung(): string;
  pruefwert(schein: string): string;
  /** The Prüfwert of an emergency code as somebody typed it. */
  notfallpruefwert(eingabe: string): string;
}>;

/** Keeps secrets that have to be read again. zweck is sealed with them: what was sealed for one account does not open for another. */
export type Tresor = Readonly<{
  verschliesse(geheimnis: string, zweck: string): string;
  /** null when it was changed, made for another purpose, or by a key that is not there any more. */
  oeffne(verschlossen: string, zweck: string): string | null;
}>;

/** What has to be remembered, on the server, between the way to the provider and the way back. */
export type Dienstvorgang = Readonly<{ zustand: string; einmalwert: string; nachweis: string }>;

/** Who a provider says that somebody is. rollen: null where roles are not given by the provider. */
export type Fremdidentitaet = Readonly<{
  /** The Jobcenter the provider speaks for. */
  jobcenter: string;
  /** Issuer and subject: who it is for ever, while names change hands. */
  aussteller: string;
  subjekt: string;
  anmeldename: string;
  name: string;
  rollen: readonly Rollenvergabe[] | null;
}>;

/** Signs in with an OpenID Connect provider. */
export type Anmeldedienst = Readonly<{
  /** Where to send the browser, and what to remember meanwhile. */
  beginne(): Promise<Ergebnis<Readonly<{ adresse: string; vorgang: Dienstvorgang }>>>;
  /** Takes the query by which the browser came back: '?code=…&state=…'. */
  loeseEin(antwort: string, vorgang: Dienstvorgang): Promise<Ergebnis<Fremdidentitaet>>;
  /** Where to send the browser to sign out there as well; null when the provider has no such place. */
  abmeldeadresse(): Promise<string | null>;
}>;
