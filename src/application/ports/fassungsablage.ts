import type { Planteil } from '#contract';
import type { Planzustand } from '#domain/plan';
import type { Tag } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import type { Planmerkmale } from './planablage.ts';

/** A Fassung of a plan in a list. */
export type Fassungskopf = Readonly<{
  nummer: number;
  titel: string;
  zustand: Planzustand;
  angelegtAm: Zeitpunkt;
  /** Why a Fortschreibung was begun; null: it is the first Fassung. */
  anlass: string | null;
  beschlossenAm: Tag | null;
  freigegebenAm: Zeitpunkt | null;
  /** The document as it was beschlossen, with its SHA-256 as 64 hex digits. */
  dokument: Readonly<{ pruefsumme: string; erstelltAm: Zeitpunkt }> | null;
}>;

/** A step of the way to the decision that was done. */
export type Schrittstand = Readonly<{
  schluessel: string;
  erledigt: Tag;
  bemerkung: string | null;
  /** Who entered it. */
  von: string;
  eingetragenAm: Zeitpunkt;
}>;

/** The Fassungen of plans inside one transaction. What is written is the current Fassung of the plan. */
export type Fassungsablage = Readonly<{
  /** Newest first. */
  fassungen(kennung: string): Promise<readonly Fassungskopf[]>;
  /** Its Zustand, and with it what else of the head follows from its cover. Parts of what is beschlossen are not written any more. */
  setzeZustand(kennung: string, merkmale: Planmerkmale, beschlossenAm: Tag | null): Promise<void>;
  /** The next Fassung, with its own parts; versions grow on. */
  beginne(
    kennung: string,
    merkmale: Planmerkmale,
    teile: readonly Planteil[],
    anlass: string,
  ): Promise<number>;
  /** Keeps the document for ever. */
  legeDokument(kennung: string, inhalt: Uint8Array): Promise<void>;
  dokument(kennung: string, fassung: number): Promise<Uint8Array | null>;
  schritte(kennung: string, fassung: number): Promise<readonly Schrittstand[]>;
  /** null: it was not done after all. */
  setzeSchritt(
    kennung: string,
    schluessel: string,
    stand: Pick<Schrittstand, 'erledigt' | 'bemerkung'> | null,
  ): Promise<void>;
  /** Lets the Land see a Fassung, or no longer. */
  gibFrei(kennung: string, fassung: number, frei: boolean): Promise<void>;
}>;
