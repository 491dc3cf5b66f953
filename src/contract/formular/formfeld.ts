import type { Wertart } from '../wert.ts';

/** Where a field stands in the data of a plan, from the top: 'haushalt/eingliederungstitel/ohneBez'. Name of the input in a form. */
export type Feldort = string;

/** What every field has. */
export type Feldkopf = Readonly<{
  ort: Feldort;
  /** Name of the field, as short as its description allows. */
  name: string;
  /** What else is to be known; empty when the name says it all. */
  hilfe: string;
  /** Must the plan have it? */
  pflicht: boolean;
}>;

/** One line, or many of them in Markdown. */
export type Textfeld = Feldkopf &
  Readonly<{ art: 'text'; wert: string; mehrzeilig: boolean; hoechstens: number | null }>;

/**
 * A value with its unit as text. `eingabe` is the place of the text itself; `beispiel` says how it is written; `mehr` are the fields
 * about its origin (Stand, Annahme, what a document prints), for values that may have one.
 */
export type Wertfeld = Feldkopf &
  Readonly<{
    art: 'wert';
    eingabe: Feldort;
    wert: string;
    beispiel: string;
    einheit: Wertart['einheit'];
    mehr: readonly Formfeld[];
  }>;

/** Key of an entry elsewhere in the plan; `auswahl` are the keys there are, where it is known among which. */
export type Verweisfeld = Feldkopf &
  Readonly<{ art: 'verweis'; wert: string; auswahl: readonly string[] | null }>;

/** A number without unit, as a year. */
export type Zahlfeld = Feldkopf & Readonly<{ art: 'zahl'; wert: string }>;

/** A day or month as ISO text. */
export type Datumsfeld = Feldkopf & Readonly<{ art: 'tag' | 'monat'; wert: string }>;

/** One of several values. `verzweigt`: other fields follow from the choice. */
export type Auswahlfeld = Feldkopf &
  Readonly<{ art: 'auswahl'; wert: string; werte: readonly string[]; verzweigt: boolean }>;

export type Janeinfeld = Feldkopf & Readonly<{ art: 'janein'; wert: boolean | null }>;

/** Fields that belong together. */
export type Feldgruppe = Feldkopf & Readonly<{ art: 'gruppe'; felder: readonly Formfeld[] }>;

/** Entries of one shape under keys the user gives, or a list (`schluessel` is then the position). */
export type Feldverzeichnis = Feldkopf &
  Readonly<{
    art: 'verzeichnis' | 'liste';
    eintraege: readonly Readonly<{ schluessel: string; feld: Formfeld }>[];
    /** What an entry that is not there yet looks like; its place ends in {@link NEU}. */
    vorlage: Formfeld;
    /** What the keys are, for a map. */
    schluesselhilfe: string;
  }>;

/** A field of a form, with what stands in it. Choices and data decide the fields below. */
export type Formfeld =
  | Textfeld
  | Wertfeld
  | Verweisfeld
  | Zahlfeld
  | Datumsfeld
  | Auswahlfeld
  | Janeinfeld
  | Feldgruppe
  | Feldverzeichnis;

/** Place of an entry to be added. */
export const NEU = '+';

/** The place as keys from the top. Escaped as in a JSON Pointer (RFC 6901): keys such as 'Reha/SchwB' hold a slash. */
export const schluesselVon = (ort: Feldort): readonly string[] =>
  ort === '' ? [] : ort.split('/').map(s => s.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The place from keys. */
export const feldort = (schluessel: readonly string[]): Feldort =>
  schluessel.map(s => (/[~/]/.test(s) ? s.replaceAll('~', '~0').replaceAll('/', '~1') : s)).join('/');
