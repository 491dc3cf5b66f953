import type { TraegerForm, Vorlagenkennung } from './plan.ts';

export const INHALTE = [
  'haushalt',
  'personal',
  'projekte',
  'arbeitsmarkt',
  'strukturen',
  'chancenUndRisiken',
  'handlungsfelder',
  'schwerpunkte',
  'potentiale',
  'instrumente',
  'kommunaleLeistungen',
  'ziele',
] as const;
/** A part of the plan that prints itself. */
export type Inhalt = (typeof INHALTE)[number];

/** A heading of a template: its own text in the plan, and which parts of the plan are printed below it. */
export type Vorlagenabschnitt = Readonly<{
  schluessel: string;
  titel: string;
  /** Parts printed behind the text, in order. */
  inhalte: readonly Inhalt[];
  /** Printed without heading of its own: the chapter has only this section. */
  ohneTitel?: boolean;
  /** The plan may leave it out without a remark in the document. */
  freiwillig?: boolean;
}>;

export type Vorlagenkapitel = Readonly<{
  titel: string;
  /** The ministry's words below the heading. */
  hinweis?: (jahr: number) => string;
  abschnitte: readonly Vorlagenabschnitt[];
}>;

/** A theme of the catalogue. */
export type Thema = Readonly<{ nummer: string; titel: string }>;

/** A step of the planning calendar. */
export type Kalendervorgabe = Readonly<{
  schritt: string;
  verantwortlich: string;
  /** 'MM-TT' in the year before the plan year, or null when the template sets no day. */
  frist: string | null;
}>;

/** What a template asks of the Schwerpunkte. */
export type Schwerpunktvorgabe = Readonly<{
  mindestens: number;
  hoechstens: number;
  katalog: Readonly<Record<string, Thema>>;
  /** Questions by key; all must be answered. */
  fragen: Readonly<Record<string, (jahr: number) => string>>;
  /** Heading of one of them. */
  titel: (nummer: number, titel: string) => string;
}>;

/** A template by year, Land and form. Data, so that next year's is a new value. */
export type Vorlage = Readonly<{
  kennung: Vorlagenkennung;
  bezeichnung: string;
  jahr: number;
  /** null: used in every Land. */
  land: string | null;
  /** null: for both forms. */
  traegerform: TraegerForm | null;
  titel: (jahr: number) => string;
  untertitel: string;
  kapitel: readonly Vorlagenkapitel[];
  schwerpunkte: Schwerpunktvorgabe;
  potentiale: Readonly<{ hoechstens: number }>;
  kalender: Readonly<Record<string, Kalendervorgabe>>;
}>;
