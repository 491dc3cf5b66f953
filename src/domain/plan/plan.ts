import type { Haushaltsangaben } from '#domain/haushalt';
import type { Instrumentangaben } from '#domain/instrumente';
import type { Personalangaben } from '#domain/personal';
import type { Projektangaben } from '#domain/projekte';
import type { Arbeitsmarktangaben, Strukturangaben } from '#domain/strukturen';
import type { Zielangaben } from '#domain/ziele';
import type { Druckstelle, Stand, Tag } from '#domain/werte';
import type {
  Dokumentteile,
  Fortschreibung,
  Handlungsfeld,
  Lagepunkt,
  Potential,
  Schwerpunkt,
} from './kapitel.ts';

export const TRAEGERFORMEN = ['zkT', 'gE'] as const;
/** zugelassener kommunaler Träger (§ 6a SGB II) or gemeinsame Einrichtung (§ 44b SGB II). */
export type TraegerForm = (typeof TRAEGERFORMEN)[number];

export const ZUSTAENDE = ['Entwurf', 'in Abstimmung', 'beschlossen', 'Fortschreibung'] as const;
/** Where a plan stands on its way. */
export type Planzustand = (typeof ZUSTAENDE)[number];

/** What stands on the cover. */
export type Deckblatt = Readonly<{
  titel: string;
  jobcenter: string;
  traegerform: TraegerForm;
  /** Land as two letters: 'NW'. */
  land: string;
  jahr: number;
  vorlage: Vorlagenkennung;
  /** Day the document speaks of. */
  stand: Tag;
  zustand: Planzustand;
}>;

export const VORLAGEN = ['nrw-2023', 'ge-2017', 'aip-2021'] as const;
export type Vorlagenkennung = (typeof VORLAGEN)[number];

/**
 * An assumption of the plan: who assumes it and why. With recht it stands in for a law parameter of a time for which none
 * is set yet; otherwise figures name it as their origin.
 */
export type Annahme = Readonly<{
  bezeichnung: string;
  von: string;
  grund: string;
  recht?: Readonly<{ parameter: string; ab: Tag; wert: string }>;
}>;

/** A finding somebody looked at and accepted. It is shown again when the figures behind it change. */
export type GeprueftVermerk = Readonly<{
  regel: string;
  /** Address the finding is about. */
  zahl: string;
  grund: string;
  von: string;
  am: Tag;
  /** Fingerprint of the finding's figures when it was accepted. */
  merkmal: string;
}>;

/** The law a plan was calculated with: day, hash, and the values themselves by parameter and key date. */
export type Rechtsstand = Readonly<{
  datum: Tag;
  hash: string;
  werte: Readonly<Record<string, string>>;
}>;

/** A yearly plan: file format, API body and storage have this one shape. */
export type Plan = Readonly<{
  format: 'stellwerk-plan/1';
  deckblatt: Deckblatt;
  staende: Readonly<Record<string, Stand>>;
  annahmen?: Readonly<Record<string, Annahme>>;
  haushalt: Haushaltsangaben;
  personal?: Personalangaben;
  projekte?: Projektangaben;
  instrumente?: Instrumentangaben;
  arbeitsmarkt?: Arbeitsmarktangaben;
  strukturen?: Strukturangaben;
  ziele?: Zielangaben;
  chancen?: Readonly<Record<string, Lagepunkt>>;
  risiken?: Readonly<Record<string, Lagepunkt>>;
  handlungsfelder?: Readonly<Record<string, Handlungsfeld>>;
  schwerpunkte?: Readonly<Record<string, Schwerpunkt>>;
  potentiale?: Readonly<Record<string, Potential>>;
  dokument?: Dokumentteile;
  /** What the published document prints for computed figures, by address. */
  gedruckt?: Readonly<Record<string, readonly Druckstelle[]>>;
  /** Texts of the template's sections by their key, in Markdown, with figures as {{ adresse }}. */
  texte?: Readonly<Record<string, string>>;
  fortschreibung?: Fortschreibung;
  geprueft?: Readonly<Record<string, GeprueftVermerk>>;
  rechtsstand?: Rechtsstand;
}>;
