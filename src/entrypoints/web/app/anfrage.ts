import type { GepruefteSitzung } from '#application/anmeldung';
import type { Dienstvorgang, Schnittstellenbeschreibung } from '#application/arbeitsplatz';
import type { Ergebnis, Meldung } from '#domain/werte';

/** Somebody who is signed in, as pages greet them. */
export type Angemeldet = GepruefteSitzung & Readonly<{ jobcenter: string }>;

/** What a page needs of the request besides its address. */
export type Anfrage = Readonly<{
  angemeldet: Angemeldet | null;
  /** Goes into every form: a form of another site does not have it. */
  formularschutz: string;
  /** What a form sent, after its Formularschutz was checked; null when nothing was sent. */
  formular: FormData | null;
  /** Of a form with deliveries or tables: those are never held in memory. null: there was none. */
  hochgeladen: Hochgeladenes | null;
  /** A form that was not let through, to be sent once more, so that nothing typed is lost. */
  wiedervorlage: Wiedervorlage | null;
  /** Of the Content-Security-Policy of this answer. */
  nonce: string;
  keks: Sitzungskeks;
  /** The kind of browser and system, as coarse as people speak of it: 'Firefox, Windows'. */
  geraet: string;
  /** The German sentence of a message. */
  meldungstext(meldung: Meldung): string;
  version: string;
  /** What programs can ask for; null where there is nothing for them. */
  schnittstelle: Schnittstellenbeschreibung | null;
  /** For the log of the server. */
  merkeFehler(fehler: unknown): void;
}>;

/** Files that were received: the Auftrag that checks them, or why there is none; and the fields beside them. */
export type Hochgeladenes = Readonly<{
  ergebnis: Ergebnis<string>;
  felder: Readonly<Record<string, string>>;
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
  /** Keeps what is needed on the way back from a provider, signed and for ten minutes. */
  merkeDienstvorgang(vorgang: OffenerDienstvorgang): void;
  /** What was kept, once: it is gone afterwards. null when there is none, it is too old, or somebody changed it. */
  nimmDienstvorgang(): OffenerDienstvorgang | null;
}>;

/** Somebody is on the way to a provider. weiter: where to go afterwards. */
export type OffenerDienstvorgang = Readonly<{ vorgang: Dienstvorgang; weiter: string }>;

/** Where a form was to go, and what stood in it. */
export type Wiedervorlage = Readonly<{ ziel: string; felder: readonly (readonly [string, string])[] }>;
