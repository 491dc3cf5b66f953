import type { Stufe } from '#domain/werte';
import type { Zeilenrolle } from '#ports';

/** What the Typst template reads as JSON: the document model, flattened and measured, every text printable as it is. */
export type Druckvorlage = Readonly<{
  /** A paper without cover and contents, set closely. */
  blatt: boolean;
  titel: string;
  untertitel: string;
  jobcenter: string;
  jahr: string;
  stand: string;
  fassung: string;
  /** For the document properties: without places to break. */
  titelKlartext: string;
  jobcenterKlartext: string;
  /** Cut to fit the running header and footer. */
  kopftitel: string;
  kopfzusatz: string;
  fusszeile: readonly string[];
  /** How to read the marks that occur in this document. */
  lesehilfe: readonly string[];
  /** There are headings, so there is a table of contents. */
  gegliedert: boolean;
  bausteine: readonly Satzstueck[];
  anhaenge: readonly Readonly<{
    titel: string;
    bausteine: readonly Satzstueck[];
    /** Small, in two columns. */
    nachschlagen: boolean;
    /** On the page where the part before it ends. */
    folgt: boolean;
  }>[];
  /** Paragraphs at the end of the last page. */
  vermerk: readonly string[];
  gestalt: Satzgestalt;
}>;

/** Colours as '#rrggbb', faces by family in the order in which they stand in for each other, what stands on cover and in the foot. */
export type Satzgestalt = Readonly<{
  haupt: string;
  flaeche: string;
  schrift: string;
  nebenschrift: string;
  linie: string;
  textschriften: readonly string[];
  titelschriften: readonly string[];
  /** breite in millimetres. */
  logo: Readonly<{ datei: string; alternativtext: string; breite: number }> | null;
  fuss: string;
}>;

/** A run of text. s: 'f' bold, 'k' italic, 'fk' both; z: web address; m: label of a recipe; n: mark after it; u: line break. */
export type Satzlauf = Readonly<{
  t?: string;
  s?: 'f' | 'k' | 'fk';
  z?: string;
  m?: string;
  n?: string;
  u?: true;
}>;

export type Satztabelle = Readonly<{
  art: 'tabelle';
  titel: string;
  /** A data table below its chart counts with the chart. */
  nummeriert: boolean;
  /** Over the whole text width, or as wide as its columns say. */
  gedehnt: boolean;
  /** So short that it stays on one page. */
  kurz: boolean;
  groesse: number;
  spalten: readonly Readonly<{
    titel: string;
    rechts: boolean;
    breite: number;
    marken: number;
    trennen: boolean;
  }>[];
  zeilen: readonly Readonly<{ rolle: Zeilenrolle; zellen: readonly Satzzelle[] }>[];
}>;
export type Satzzelle = Readonly<{ laeufe: readonly Satzlauf[]; marke: string }>;

/** A block of the template. 'quer' turns the page for a table that is too wide for it. */
export type Satzstueck =
  | Readonly<{ art: 'ueberschrift'; ebene: number; text: string }>
  | Readonly<{ art: 'absatz' | 'anmerkung'; laeufe: readonly Satzlauf[] }>
  | Readonly<{ art: 'liste'; geordnet: boolean; eintraege: readonly (readonly Satzstueck[])[] }>
  | Readonly<{ art: 'zitat' | 'quer'; bausteine: readonly Satzstueck[] }>
  | Satztabelle
  | Readonly<{
      art: 'diagramm';
      titel: string;
      satz: string;
      alternativtext: string;
      svg: string;
      /** Higher than wide: fits the page by its height. */
      hoch: boolean;
      daten: Satztabelle | null;
    }>
  /** datei: name of a picture handed over beside the print sheet; breite in millimetres. */
  | Readonly<{ art: 'bild'; titel: string; alternativtext: string; datei: string; breite: number }>
  | Readonly<{ art: 'befunde'; befunde: readonly Satzbefund[] }>
  | Readonly<{ art: 'rechenwege'; rechenwege: readonly Satzrechenweg[] }>
  | Readonly<{ art: 'seitenumbruch' }>;

export type Satzbefund = Readonly<{
  stufe: Stufe;
  wort: string;
  titel: string;
  satz: string;
  geprueft: string;
}>;
/** marke: the label that figures link to; empty when an earlier recipe of the same figure has it. */
export type Satzrechenweg = Readonly<{ name: string; satz: string; marke: string }>;
