import type { Zeichenstil } from './zeichenstil.ts';

/** Width of every chart in pixels. Printed at 160 mm, letters of 12.5 come out at 8.3 pt. */
export const BREITE = 680;
export const SCHRIFT = 12.5;
/** From one line of text to the next. */
export const ZEILE = 15;

/** A whole drawing; hoehe in pixels. */
export const bild = (hoehe: number, teile: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${BREITE}" height="${rund(hoehe)}" viewBox="0 0 ${BREITE} ${rund(hoehe)}">${teile.join('')}</svg>`;

type Farbe = string;
type Punkt = readonly [x: number, y: number];

export const rechteck = (
  [x, y]: Punkt,
  [breite, hoehe]: Punkt,
  { fuellung, rand }: Readonly<{ fuellung: Farbe; rand: Farbe }>,
): string =>
  `<rect x="${rund(x)}" y="${rund(y)}" width="${rund(breite)}" height="${rund(hoehe)}" fill="${fuellung}" stroke="${rand}"/>`;

export const linie = ([x1, y1]: Punkt, [x2, y2]: Punkt, farbe: Farbe): string =>
  `<line x1="${rund(x1)}" y1="${rund(y1)}" x2="${rund(x2)}" y2="${rund(y2)}" stroke="${farbe}"/>`;

/** A line through points. strich: pattern of strokes and gaps, '' for none. */
export const linienzug = (punkte: readonly Punkt[], farbe: Farbe, strich: string, breite = 2): string =>
  `<path d="${punkte.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${rund(x)},${rund(y)}`).join('')}" fill="none" stroke="${farbe}" stroke-width="${breite}"${strich === '' ? '' : ` stroke-dasharray="${strich}"`}/>`;

type Textstellung = Readonly<{ anker?: 'middle' | 'end'; fett?: boolean; kursiv?: boolean; farbe?: Farbe }>;

/** Words on one line; y is the line they stand on. */
export const worte = (
  inhalt: string,
  [x, y]: Punkt,
  { farben, schriftart }: Zeichenstil,
  { anker, fett, kursiv, farbe }: Textstellung = {},
): string =>
  `<text x="${rund(x)}" y="${rund(y)}" font-family="${schriftart}" font-size="${SCHRIFT}" fill="${farbe ?? farben.schrift}"${anker ? ` text-anchor="${anker}"` : ''}${fett ? ' font-weight="600"' : ''}${kursiv ? ' font-style="italic"' : ''}>${maskiert(inhalt)}</text>`;

/** Lines of words below each other, around a middle. */
export const wortzeilen = (
  zeilen: readonly string[],
  [x, mitte]: Punkt,
  stil: Zeichenstil,
  stellung: Textstellung = {},
): string =>
  zeilen
    .map((zeile, i) =>
      worte(zeile, [x, mitte + GRUNDLINIE + (i - (zeilen.length - 1) / 2) * ZEILE], stil, stellung),
    )
    .join('');

/** From the middle of a line of text down to where it stands. */
export const GRUNDLINIE = SCHRIFT * 0.33;

/** About how wide words are: the mean width of a character in 'Source Sans 3'. */
export const textbreite = (inhalt: string): number => inhalt.length * SCHRIFT * 0.53;

const rund = (zahl: number): number => Math.round(zahl * 100) / 100;

export const maskiert = (inhalt: string): string =>
  inhalt.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
