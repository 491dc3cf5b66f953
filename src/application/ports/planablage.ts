import type { Planteil, Teilort } from '#contract';
import type { Planzustand, Vorlagenkennung } from '#domain/plan';
import type { Tag } from '#domain/werte';
import type { Zeitpunkt } from '#domain/zugang';
import type { Mandantentransaktion } from './datenbank.ts';

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
}>;

/** What of a plan's head follows from its cover. */
export type Planmerkmale = Pick<Plankopf, 'titel' | 'jahr' | 'vorlage' | 'zustand'> &
  Readonly<{ stand: Tag }>;

/** A part as it is kept: the version counts its writings, from 1. */
export type Teilstand = Planteil &
  Readonly<{ version: number; geaendertVon: string; geaendertAm: Zeitpunkt }>;

/**
 * A part to be written. inhalt undefined: taken out. erwartet: the version the writer saw, null for a part that was not there.
 */
export type Teilwunsch = Teilort & Readonly<{ inhalt: unknown; erwartet: number | null }>;

/** Plans of a Jobcenter inside one transaction. Parts are those of the current Fassung, in the order of the plan. */
export type Planablage = Readonly<{
  plaene(): Promise<readonly Plankopf[]>;
  plan(kennung: string): Promise<Plankopf | null>;
  teile(kennung: string): Promise<readonly Teilstand[]>;
  /** The bytes of a picture or annex of the plan by the name the plan calls it; null when there is none. */
  beilage(kennung: string, name: string): Promise<Uint8Array | null>;
  /** Keeps a picture or annex, in place of one of that name. */
  legeBeilage(kennung: string, name: string, inhalt: Uint8Array): Promise<void>;
  /** A new plan with its parts; gives its identifier. */
  legeAn(merkmale: Planmerkmale, teile: readonly Planteil[]): Promise<string>;
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

/** A transaction in which plans can be read and written. */
export type Plantransaktion = Mandantentransaktion & Readonly<{ plaene: Planablage }>;
