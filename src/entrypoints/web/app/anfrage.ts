import type { GepruefteSitzung } from '#application/anmeldung';
import type { Meldung } from '#domain/werte';

/** Somebody who is signed in, as pages greet them. */
export type Angemeldet = GepruefteSitzung & Readonly<{ jobcenter: string }>;

/** What a page needs of the request besides its address. */
export type Anfrage = Readonly<{
  angemeldet: Angemeldet | null;
  /** Goes into every form: a form of another site does not have it. */
  formularschutz: string;
  /** What a form sent, after its Formularschutz was checked; null when nothing was sent. */
  formular: FormData | null;
  /** A form that was not let through, to be sent once more, so that nothing typed is lost. */
  wiedervorlage: Wiedervorlage | null;
  /** Of the Content-Security-Policy of this answer. */
  nonce: string;
  keks: Sitzungskeks;
  /** The German sentence of a message. */
  meldungstext(meldung: Meldung): string;
  version: string;
  /** For the log of the server. */
  merkeFehler(fehler: unknown): void;
}>;

/** What the browser keeps of a sign-in. Pages change it; the server writes it into the answer. */
export type Sitzungskeks = Readonly<{
  /** Of a session; null when there is none. */
  schein: string | null;
  /** Of a sign-in that waits for the second factor. */
  zwischenschein: string | null;
  merke(schein: string): void;
  merkeZwischenschein(schein: string): void;
  vergiss(): void;
}>;

/** Where a form was to go, and what stood in it. */
export type Wiedervorlage = Readonly<{ ziel: string; felder: readonly (readonly [string, string])[] }>;
