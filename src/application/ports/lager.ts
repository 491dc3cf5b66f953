import type { Dimension, Groesse, Groessenwuerfel, Wuerfel } from '#domain/kennzahlen';
import type { Ergebnis, Meldung, Monat, Tag } from '#domain/werte';

/** Tells how far long work is, in a German sentence. */
export type Fortschritt = (text: string) => void;

/** How good the data of a delivery are. teams: '' are those without one; angaben: what should be known of the ELB of the last counting day. */
export type Lieferungsguete = Readonly<{
  dateien: readonly Readonly<{ datei: string; zeilen: number; abgelehnt: number }>[];
  vollstaendigkeit: readonly Readonly<{
    datei: string;
    spalte: string;
    saetze: number;
    unbekannt: number;
  }>[];
  teams: readonly Readonly<{
    team: string;
    elb: number;
    angaben: number;
    unbekannt: number;
    /** ELB of the team that are not in personen.csv. */
    verwaist: number;
  }>[];
  /** Own ELB at the last counting days. */
  elb: readonly Readonly<{ monat: Monat; zahl: number }>[];
}>;

/** What was found in a delivery, file by file. */
export type Lieferungsbericht = Readonly<{
  jobcenter: string;
  name: string;
  ladestand: Tag;
  vonMonat: Monat;
  bisMonat: Monat;
  personen: number;
  dateien: readonly Readonly<{ datei: string; zeilen: number; abgelehnt: number }>[];
  guete: Lieferungsguete;
  befunde: readonly Meldung[];
}>;

/** A delivery in the store. */
export type Lieferungseintrag = Readonly<{
  /** Unique within the Jobcenter: Ladestand and the beginning of the checksum. */
  kennung: string;
  jobcenter: string;
  name: string;
  ladestand: Tag;
  vonMonat: Monat;
  bisMonat: Monat;
  personen: number;
  zeilen: number;
  abgelehnt: number;
  /** SHA-256 over its files. */
  pruefsumme: string;
  /** When it was taken in, as ISO 8601 in UTC; null where it was not kept. */
  uebernommen: string | null;
  /** Whether this one is counted when none is named: the newest Ladestand, of several with the same the one taken in last. */
  gilt: boolean;
  dimensionen: readonly string[];
  /** null where it was not kept. */
  guete: Lieferungsguete | null;
}>;

/** What taking in did: new, or nothing because the same delivery was there. */
export type Uebernahme = Readonly<{ eintrag: Lieferungseintrag; neu: boolean; bericht: Lieferungsbericht }>;

/** Rows of a file that were refused, as they were delivered: CSV with the columns satz, grund and inhalt. */
export type AbgelehnteDatei = Readonly<{ datei: string; csv: string }>;

/** What a deletion removed: its files in the store with their bytes, and what of it could not be removed. */
export type Loeschung = Readonly<{
  jobcenter: string;
  kennung: string;
  /** null where it was damaged. */
  eintrag: Lieferungseintrag | null;
  dateien: number;
  bytes: number;
  entfernt: readonly Readonly<{ datei: string; bytes: number }>[];
  uebrig: readonly string[];
}>;

/** What to count from: a folder or ZIP without any store, or the newest delivery of a Jobcenter (or a named one). */
export type Zaehlquelle =
  Readonly<{ art: 'quelle'; pfad: string }> | Readonly<{ art: 'lager'; jobcenter: string; kennung?: string }>;

/**
 * Names of at most two Dimensionen a cut; gaps that are closed before flows are counted; ages at which a band ends. groessen: what will be asked of the
 * cubes, absent: everything; what else is in them may be wrong, which saves reading.
 */
export type Zaehlwunsch = Readonly<{
  schnitte: readonly (readonly string[])[];
  mindestluecke: number;
  altersgrenzen: readonly number[];
  groessen?: readonly Groesse[];
}>;

/** A cube a cut, in the order of the wish, and what else can be grouped by. */
export type Zaehlergebnis<W = Wuerfel> = Readonly<{
  bericht: Pick<Lieferungsbericht, 'jobcenter' | 'name' | 'ladestand' | 'vonMonat' | 'bisMonat' | 'befunde'>;
  dimensionen: readonly Dimension[];
  wuerfel: readonly W[];
}>;

/** What Übertritte to count: by a Dimension (null: all together), for so many months, with or without the persons. */
export type Uebertrittswunsch = Readonly<{
  je: string | null;
  monate: number;
  liste: boolean;
  altersgrenzen: readonly number[];
}>;

/** Who becomes LZB at the coming counting days if nobody leaves. zahlen by counting day and class; stichtage by the rule of the last ones. */
export type Uebertrittszaehlung = Readonly<{
  bericht: Zaehlergebnis['bericht'];
  /** The last counting day of the data: up to it benefit is known. */
  datentag: Tag;
  stichtage: readonly Tag[];
  regel: string;
  klassen: readonly string[];
  zahlen: readonly (readonly number[])[];
  /** Pseudonyms with the first counting day as LZB, and the day on which the 638 days are full. */
  liste: readonly Readonly<{ person: string; klasse: string; stichtag: Tag; tag: Tag }>[];
}>;

/** Keeps deliveries. Taking in and deleting happen whole or not at all; who counts meanwhile sees the old state. */
export type Lager = Readonly<{
  /** Reads and checks without keeping anything. */
  pruefe(quelle: string, fortschritt: Fortschritt): Promise<Ergebnis<Lieferungsbericht>>;
  /** Fails when more than this share of the rows (0 to 1) is refused; refused rows are kept beside the delivery with their reason. Fails as well when
   * more than half of a file or stock of the delivery before is gone, unless trotzEinbruch says that this is right. */
  uebernimm(
    quelle: string,
    fehlertoleranz: number,
    fortschritt: Fortschritt,
    trotzEinbruch?: boolean,
  ): Promise<Ergebnis<Uebernahme>>;
  /** All deliveries, or those of one Jobcenter, oldest Ladestand first. */
  lieferungen(jobcenter?: string): Promise<readonly Lieferungseintrag[]>;
  /** Which deliveries are there but damaged: of all Jobcenter or of one. */
  beschaedigte(jobcenter?: string): Promise<readonly Meldung[]>;
  /** The refused rows of a delivery, file by file; fails when there is none. */
  abgelehnte(jobcenter: string, kennung: string): Promise<Ergebnis<readonly AbgelehnteDatei[]>>;
  /** Removes a delivery with everything made from it; fails when there is none. */
  loesche(jobcenter: string, kennung: string): Promise<Ergebnis<Loeschung>>;
  zaehle(quelle: Zaehlquelle, wunsch: Zaehlwunsch): Promise<Ergebnis<Zaehlergebnis>>;
  uebertritte(quelle: Zaehlquelle, wunsch: Uebertrittswunsch): Promise<Ergebnis<Uebertrittszaehlung>>;
  /** Counts participations, by instrument and team of the participation, or by what its person was on the day of entry or exit. */
  zaehleMassnahmen(
    quelle: Zaehlquelle,
    schnitte: Zaehlwunsch['schnitte'],
    altersgrenzen?: Zaehlwunsch['altersgrenzen'],
  ): Promise<Ergebnis<Zaehlergebnis<Groessenwuerfel>>>;
}>;
