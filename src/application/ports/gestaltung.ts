import type { Bilddaten } from './bild.ts';

/** A colour as six hex digits, small letters: '#1f3a5f'. */
export type Farbe = `#${string}`;

/** The colours of a document. What is told by colour is always told by words or shape as well. */
export type Farben = Readonly<{
  /** Headings, rules, full bars. */
  haupt: Farbe;
  /** Ground of sums and marks. */
  flaeche: Farbe;
  /** Running text. */
  schrift: Farbe;
  /** Remarks, running head. */
  nebenschrift: Farbe;
  /** Thin rules. */
  linie: Farbe;
  /** Light bars and grid of charts. */
  balken: Farbe;
  /** Axes and thin lines of charts. */
  achse: Farbe;
}>;

/** A face that comes with Stellwerk, by its family name, or the files of another one. */
export type Schrift = Hausschrift | Readonly<{ dateien: readonly Uint8Array[] }>;

/** The faces of a document. */
export type Schriften = Readonly<{
  /** Running text of the PDF. */
  text: Schrift;
  /** Headings, tables and captions of the PDF. */
  ueberschrift: Schrift;
  /** Everything in Word. */
  word: string;
  /** Everything in HTML, the first one that the reader's machine has. */
  html: readonly string[];
}>;

/** Corporate design: how a document looks, whatever it says. */
export type Gestaltung = Readonly<{
  farben: Farben;
  schriften: Schriften;
  /** On the cover; width in millimetres. */
  logo?: Readonly<{ bild: Bilddaten; alternativtext: string; breite: number }>;
  /** In the head and foot of every page. */
  kopf?: string;
  fuss?: string;
}>;

/** The faces that come with Stellwerk, by their key in a design file. */
export const HAUSSCHRIFTEN = { 'source-sans': 'Source Sans 3', 'source-serif': 'Source Serif 4' } as const;

type Hausschrift = (typeof HAUSSCHRIFTEN)[keyof typeof HAUSSCHRIFTEN];

/** The look of a document without a design of its own: one dark blue, greys. */
export const GRUNDGESTALTUNG: Gestaltung = {
  farben: {
    haupt: '#1f3a5f',
    flaeche: '#eef2f7',
    schrift: '#1d242c',
    nebenschrift: '#56616d',
    linie: '#b9c1ca',
    balken: '#dfe8f1',
    achse: '#8c96a1',
  },
  schriften: {
    text: HAUSSCHRIFTEN['source-serif'],
    ueberschrift: HAUSSCHRIFTEN['source-sans'],
    word: 'Calibri',
    html: ['Source Sans 3', 'Segoe UI', 'Calibri', 'Arial'],
  },
};
