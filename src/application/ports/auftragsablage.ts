import type { Meldung, Tag } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import type { Lieferungsbericht } from './lager.ts';
import type { Verwaltungstransaktion } from './verwaltung.ts';

/** What long work is about. beispiele: the figures to try out, which the program makes itself. */
export type Auftragsart = 'lieferung' | 'tabelle' | 'beispiele';

/** entscheidung: somebody has to say whether it is taken in. unterbrochen: the program ended meanwhile, or the files are gone. */
export type Auftragszustand =
  'wartet' | 'laeuft' | 'entscheidung' | 'fertig' | 'gescheitert' | 'abgebrochen' | 'unterbrochen';

/** What a table of published figures holds. widersprueche: what it says otherwise than what is kept. */
export type Tabellenbericht = Readonly<{
  werte: number;
  vonMonat: string;
  bisMonat: string;
  bezeichnungen: number;
  widersprueche: number;
}>;

/** What came out so far. kennung: of the delivery that was taken in; neu: false when it was there already. */
export type Auftragsergebnis = Readonly<{
  /** What was found, and what stands in the way. */
  meldungen: readonly Meldung[];
  lieferung?: Lieferungsbericht;
  tabelle?: Tabellenbericht;
  kennung?: string;
  neu?: boolean;
  /** How many published figures are new. */
  neueWerte?: number;
}>;

/** Long work of somebody. */
export type Auftrag = Readonly<{
  id: string;
  art: Auftragsart;
  zustand: Auftragszustand;
  dateien: readonly string[];
  ladestand: Tag | null;
  /** In percent. */
  anteil: number;
  schritte: readonly string[];
  ergebnis: Auftragsergebnis | null;
  konto: string | null;
  /** Who began it; null: the program, or an account that is gone. */
  von: string | null;
  angelegtAm: Zeitpunkt;
  beendetAm: Zeitpunkt | null;
}>;

/** What of it changes. An end is marked by its zustand. */
export type Auftragsaenderung = Readonly<{
  zustand?: Auftragszustand;
  anteil?: number;
  schritte?: readonly string[];
  ergebnis?: Auftragsergebnis;
}>;

/** Long work in the Jobcenter of a transaction. */
export type Auftragsablage = Readonly<{
  /** Newest first. */
  auftraege(): Promise<readonly Auftrag[]>;
  auftrag(id: string): Promise<Auftrag | null>;
  /** id: as the folder of its files is called; absent: a new one. */
  legeAn(neu: Pick<Auftrag, 'art' | 'dateien' | 'ladestand'> & Readonly<{ id?: string }>): Promise<string>;
  /** Only where it is in one of these states; false: it is not, and nothing has changed. */
  aendere(id: string, wenn: readonly Auftragszustand[], aenderung: Auftragsaenderung): Promise<boolean>;
  /** Removes what ended before a moment; says which. */
  entferneBeendete(vor: Zeitpunkt): Promise<readonly string[]>;
}>;

/** A transaction in which long work can be seen and changed. */
export type Auftragstransaktion = Verwaltungstransaktion & Readonly<{ auftraege: Auftragsablage }>;
