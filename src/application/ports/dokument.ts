import type { Pfad, Stufe } from '#domain/werte';
import type { Bilddaten } from './bild.ts';
import type { Gestaltung } from './gestaltung.ts';

/** A run of text inside a paragraph or cell. A figure keeps its address, so that a format can link it to its recipe. */
export type Textlauf =
  | Readonly<{ art: 'text'; text: string }>
  | Readonly<{ art: 'fett' | 'kursiv'; inhalt: readonly Textlauf[] }>
  | Readonly<{ art: 'zahl'; text: string; pfad: Pfad; annahme: boolean }>
  | Readonly<{ art: 'verweis'; ziel: string; inhalt: readonly Textlauf[] }>
  | Readonly<{ art: 'umbruch' }>;

/** A cell. stand: the mark of the Stand in the list of the document ('a', 'b' …). */
export type Zelle = Readonly<{ inhalt: readonly Textlauf[]; stand?: string }>;

/** What a row is; 'darunter' is indented and not summed, 'nachrichtlich' is not part of the total. */
export type Zeilenrolle = 'normal' | 'darunter' | 'nachrichtlich' | 'summe' | 'zwischentitel';

/** A table. The first column is the row header. A 'zwischentitel' row has one cell that spans all columns. */
export type Tabelle = Readonly<{
  art: 'tabelle';
  titel: string;
  spalten: readonly Readonly<{ titel: string; ausrichtung: 'links' | 'rechts' }>[];
  zeilen: readonly Readonly<{ rolle: Zeilenrolle; zellen: readonly Zelle[] }>[];
}>;

/** A picture drawn from data, with the sentence that says what one sees and the data as table. */
export type Diagramm = Readonly<{
  art: 'diagramm';
  titel: string;
  satz: string;
  alternativtext: string;
  svg: string;
  daten: Tabelle;
}>;

/** A picture from a file, with what it is called and what it shows. */
export type Bild = Readonly<{ art: 'bild'; titel: string; alternativtext: string; bild: Bilddaten }>;

/** A block of the document model. */
export type Baustein =
  | Readonly<{ art: 'ueberschrift'; ebene: 1 | 2 | 3; text: string }>
  | Readonly<{ art: 'absatz'; inhalt: readonly Textlauf[] }>
  | Readonly<{ art: 'liste'; geordnet: boolean; eintraege: readonly (readonly Baustein[])[] }>
  | Readonly<{ art: 'zitat'; inhalt: readonly Baustein[] }>
  | Tabelle
  | Diagramm
  | Bild
  /** A finding: level as word, the sentence, what it is about, and, when it was accepted, why. */
  | Readonly<{ art: 'befund'; stufe: Stufe; titel: string; satz: string; geprueft?: string }>
  /** The recipe of a figure: its name, the sentence with inputs put in, where its origin stands. */
  | Readonly<{ art: 'rechenweg'; name: string; satz: string; pfad: Pfad }>
  /** A quiet remark below a table or heading: sources, Stand marks, limits. */
  | Readonly<{ art: 'anmerkung'; inhalt: readonly Textlauf[] }>
  | Readonly<{ art: 'seitenumbruch' }>;

/** An appendix. nachschlagen: looked up, not read, so set small in two columns; folgt: short, so it may follow on the same page. */
export type Anhang = Readonly<{
  titel: string;
  bausteine: readonly Baustein[];
  nachschlagen?: true;
  folgt?: true;
}>;

/** The document, the same for every output format. */
export type Dokument = Readonly<{
  /** 'buch': cover, contents, parts (also when absent); 'blatt': a paper of few pages that begins at once and is set closely. */
  form?: 'buch' | 'blatt';
  titel: string;
  untertitel: string;
  jobcenter: string;
  jahr: number;
  /** 'Stand: 10.11.2022' as text. */
  stand: string;
  /** 'Entwurf', 'beschlossen am …'; shown on every page while it is a draft. */
  fassung: string;
  /** Author for the document properties: the Jobcenter. */
  bausteine: readonly Baustein[];
  /** Appendices, each beginning on a new page unless it says otherwise. */
  anhaenge: readonly Anhang[];
  /** 'Erstellt mit Stellwerk 0.1.0, Rechtsstand 3f2a… vom 21.11.2026' for the last page. */
  vermerk: string;
  /** How it looks; absent: as every document of Stellwerk. */
  gestaltung?: Gestaltung;
}>;

/**
 * Bars that rise and fall from one amount to the next; 'start' and 'summe' stand on the ground line. Amounts in cents; that of 'ab' is
 * what is taken away, so a positive one falls.
 */
export type Wasserfall = Readonly<{
  titel: string;
  stufen: readonly Readonly<{ name: string; betrag: number; art: 'start' | 'zu' | 'ab' | 'summe' }>[];
}>;

/** A value at a month 'JJJJ-MM'; null breaks the line. vorlaeufig: drawn hollow. */
export type Verlaufspunkt = Readonly<{ stelle: string; wert: number | null; vorlaeufig?: true }>;

/** A line over months. */
export type Verlaufsreihe = Readonly<{ name: string; punkte: readonly Verlaufspunkt[] }>;

/** Lines over months in one unit. */
export type Verlauf = Readonly<{
  titel: string;
  /** Behind the numbers of the axis: 'in %'. */
  einheit: string;
  reihen: readonly Verlaufsreihe[];
}>;

/** A small line chart for each of several groups, all with the same axes, each beside the line of all of them. leer: what stands where there are no values. */
export type Kacheln = Readonly<{
  titel: string;
  einheit: string;
  alle: Verlaufsreihe;
  kacheln: readonly Readonly<{ reihe: Verlaufsreihe; leer: string }>[];
}>;

/** What stands around a chart that goes out alone: title above, lines below, and what a screen reader says. */
export type Bildrahmen = Readonly<{ titel: string; alternativtext: string; fuss: readonly string[] }>;

/** Pairs of bars side by side: one value a group and series, printed behind its bar. */
export type Balken = Readonly<{
  titel: string;
  reihen: readonly string[];
  gruppen: readonly Readonly<{
    name: string;
    /** One a series; null where there is none. */
    werte: readonly (Readonly<{ wert: number; text: string }> | null)[];
  }>[];
}>;

/** Draws a chart as SVG text without external references. */
export type Diagrammzeichner = Readonly<{
  wasserfall(daten: Wasserfall): Promise<string>;
  verlauf(daten: Verlauf): Promise<string>;
  balken(daten: Balken): Promise<string>;
}>;

/** Draws charts for the screen as well, and puts a frame around one that goes out alone. */
export type Schaubildzeichner = Diagrammzeichner &
  Readonly<{
    kacheln(daten: Kacheln): Promise<string>;
    /** The chart as a picture of its own, with title and remarks. */
    gerahmt(svg: string, rahmen: Bildrahmen): Promise<string>;
  }>;

/** The file formats of a document. */
export type Dokumentformat = 'pdf' | 'docx' | 'html';

/**
 * Prints the document in one format, or several. Bytes of one file. Throws {@link Druckfehler} for a picture or font that cannot be used;
 * when the file cannot be made otherwise, that is a programming fault.
 */
export type Dokumentdrucker<F extends Dokumentformat = 'pdf'> = Readonly<
  Record<F, (dokument: Dokument) => Promise<Uint8Array>>
>;

/** A picture or font file of the user has the right form and still cannot be used. Known by its name; the message is for the user. */
export type Druckfehler = Error & Readonly<{ name: 'Druckfehler' }>;

/**
 * Reads Markdown of a plan text into blocks; '{{ adresse }}' is resolved by the given function. Raw HTML stays text.
 * Throws {@link Textgrenze} for a text beyond its limits.
 */
export type Textleser = Readonly<{
  bausteine(markdown: string, zahl: (einbettung: string) => Textlauf): readonly Baustein[];
}>;

/**
 * A text is longer, more deeply nested or more tangled than any plan text: characters, lines, one paragraph, the nesting, or the marks
 * (stars, underscores, brackets) in one paragraph or all of them. Known by its name; a use case turns it into a Meldung.
 */
export type Textgrenze = Error &
  Readonly<{
    name: 'Textgrenze';
    art: 'laenge' | 'zeilen' | 'absatz' | 'tiefe' | 'zeichen';
    gefunden: number;
    hoechstens: number;
  }>;
