import type { Planteil, Teilort } from '#contract';
import type { Planzustand, Vorlagenkennung } from '#domain/plan';
import type { Parameterwert, Tag } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';

/** A plan in a list. */
export type Plankopf = Readonly<{
  kennung: string;
  titel: string;
  jahr: number;
  vorlage: Vorlagenkennung;
  zustand: Planzustand;
  /** Number of the current Fassung, from 1. */
  fassung: number;
  /** Released to the Land. */
  freigegeben: boolean;
  geaendertAm: Zeitpunkt;
  /** Number of the last Fassung that is beschlossen; absent: none. */
  beschlosseneFassung?: number;
  /** Its title, which the current one may have changed. */
  beschlossenerTitel?: string;
  /** The plan that this one is a scenario of; absent: it is none. */
  szenarioVon?: string;
  /** The plan of an earlier year it was carried over from. */
  entstandenAus?: string;
  /** Whose it is, where that is not the Jobcenter that asks: the Land reads those of several. */
  von?: Readonly<{ jobcenter: string; name: string }>;
}>;

/** What of a plan's head follows from its cover. */
export type Planmerkmale = Pick<Plankopf, 'titel' | 'jahr' | 'vorlage' | 'zustand'> &
  Readonly<{ stand: Tag }>;

/** Where a new plan comes from. */
export type Planherkunft = Pick<Plankopf, 'szenarioVon' | 'entstandenAus'>;

/** A part as it is kept: its version grows with each writing, and no other writing of the plan has the same one. */
export type Teilstand = Planteil &
  Readonly<{ version: number; geaendertVon: string; geaendertAm: Zeitpunkt }>;

/**
 * A part to be written. inhalt undefined: taken out. erwartet: the version the writer saw, null for a part that was not there.
 */
export type Teilwunsch = Teilort & Readonly<{ inhalt: unknown; erwartet: number | null }>;

/** A value of a plan that somebody changed, as the log keeps it: long texts by their length. */
export type Wertaenderung = Readonly<{
  /** Newer ones have higher numbers. */
  nummer: number;
  am: Zeitpunkt;
  von: string;
  /** 'haushalt.eingliederungstitel.ohneBez' */
  adresse: string;
  vorher: Parameterwert;
  nachher: Parameterwert;
}>;

/** Which changes of a plan: at this address and below it (empty: all), at most so many, older than a number. */
export type Verlaufsfrage = Readonly<{ adresse: string; hoechstens: number; vor?: number }>;

/** Plans of a Jobcenter inside one transaction. Deleted drafts are not there. Parts are in the order of the plan. */
export type Planablage = Readonly<{
  plaene(): Promise<readonly Plankopf[]>;
  plan(kennung: string): Promise<Plankopf | null>;
  /** As `plan`, and nobody else writes it until the transaction ends. */
  nimm(kennung: string): Promise<Plankopf | null>;
  /** Of the current Fassung, or the one with this number. */
  teile(kennung: string, fassung?: number): Promise<readonly Teilstand[]>;
  /** Newest first. */
  verlauf(kennung: string, frage: Verlaufsfrage): Promise<readonly Wertaenderung[]>;
  /** The bytes of a picture or annex of the plan by the name the plan calls it; null when there is none. */
  beilage(kennung: string, name: string): Promise<Uint8Array | null>;
  /** Keeps a picture or annex, in place of one of that name. */
  legeBeilage(kennung: string, name: string, inhalt: Uint8Array): Promise<void>;
  /** A new plan with its parts; gives its identifier. */
  legeAn(merkmale: Planmerkmale, teile: readonly Planteil[], herkunft?: Planherkunft): Promise<string>;
  /** Gives a plan the pictures and annexes of another one. */
  kopiereBeilagen(von: string, nach: string): Promise<void>;
  /** Is not shown any more; nothing is lost. */
  loesche(kennung: string): Promise<void>;
  /**
   * Writes all or nothing: gives the parts that somebody else has written since (empty: written). Nobody else writes this plan until the
   * transaction ends.
   */
  schreibe(
    kennung: string,
    wuensche: readonly Teilwunsch[],
    merkmale: Planmerkmale,
  ): Promise<readonly Teilort[]>;
}>;
