import type { Arbeitsplatz } from '#application/arbeitsplatz';
import type { Meldung } from '#domain/werte';

/** What the API needs from outside. */
export type Apiangaben = Readonly<{
  arbeitsplatz: Arbeitsplatz;
  meldungstext(meldung: Meldung): string;
  /** Counts a request of a key; gives the seconds to wait, 0 when it may go on. */
  bremse(schluessel: string): number;
  /** Counts a request without a key that holds, by the address it comes from. */
  fehlversuchsbremse(herkunft: string): number;
  https: boolean;
  version: string;
  protokolliere(eintrag: Apieintrag): void;
}>;

/** A line of the log: the path as the description has it, so that nothing a program put into its address is kept. */
export type Apieintrag = Readonly<{
  anfrage: string;
  methode: string;
  pfad: string;
  status: number;
  millisekunden: number;
  fehler?: unknown;
}>;
