import { mitTrennstellen } from './langwort.ts';
import type { Satzmittel } from './satzmittel.ts';

/** The texts of a column: its heading, what stands in its cells, and the room for marks behind its figures, in parts of the font size. */
export type Spaltentexte = Readonly<{ titel: string; zellen: readonly string[]; marken: number }>;

/** How a column is set: its width in points, and what to do with words that do not fit. */
export type Spaltensatz = Readonly<{
  breite: number;
  /** Some word fits only when it is hyphenated. */
  trennen: boolean;
  /** The text with places to break in words of which not even a part fits. */
  passend(text: string): string;
  /** About how many lines the text takes. */
  zeilenzahl(text: string): number;
}>;

/** How a table is set: font size in points, on a turned page or not, over the whole text width or narrower. */
export type Tabellensatz = Readonly<{
  groesse: number;
  quer: boolean;
  gedehnt: boolean;
  spalten: readonly Spaltensatz[];
}>;

/** What may be done with a table: turn its page; leave it narrower than the text. */
export type Satzfreiheit = Readonly<{ darfQuer: boolean; darfSchmal: boolean }>;

/**
 * The largest size at which names and headings stand comfortably, upright. Where there is none, the largest at which no column is narrower
 * than its longest part of a word: first upright, then turned if that is allowed. A table that fits nowhere is set at the smallest size;
 * its long words have to break.
 */
export const setzeTabelle = (
  spalten: readonly Spaltentexte[],
  mittel: Satzmittel,
  { darfQuer, darfSchmal }: Satzfreiheit,
): Tabellensatz => {
  const { versuch, verlangt } = waehleVersuch(
    spalten.map((spalte, i) => bedarfInGeviert(spalte, i === 0, mittel)),
    darfQuer,
  );
  const gern = summe(verlangt.map(b => b.gern));
  const breite = darfSchmal ? tabellenbreite(gern, textbreite(versuch)) : textbreite(versuch);
  const breiten = verteile(verlangt, breite);
  return {
    ...versuch,
    gedehnt: breite === textbreite(versuch),
    spalten: spalten.map((spalte, i) => spaltensatz(spalte, breiten[i] ?? 0, versuch.groesse, mittel)),
  };
};

/** Half, three quarters or all of the width: many different right edges would look like a mistake. */
const tabellenbreite = (gern: number, hoechstens: number): number =>
  hoechstens * (BREITENSTUFEN.find(stufe => gern <= hoechstens * stufe) ?? 1);
const BREITENSTUFEN = [0.5, 0.75];

/** How the table is set, and what its columns get at least. Rather small than with broken names. */
const waehleVersuch = (geviert: readonly Geviertbedarf[], darfQuer: boolean): Satzversuch => {
  const versuche = VERSUCHE.filter(v => darfQuer || !v.quer);
  const aufrecht = versuche.filter(v => !v.quer);
  const mit = (mass: Bedarfsmass) => (versuch: Versuch) => ({
    versuch,
    verlangt: bedarf(geviert, versuch, mass),
  });
  const notfalls = mit('mindestens')(versuche.at(-1) ?? VERSUCHE[0]);
  return (
    [
      ...aufrecht.map(mit('bequem')),
      ...aufrecht.slice(-1).map(mit('bequemeNamen')),
      ...versuche.map(mit('mindestens')),
    ].find(passt) ?? notfalls
  );
};

type Satzversuch = Readonly<{ versuch: Versuch; verlangt: readonly Bedarf[] }>;

const passt = ({ versuch, verlangt }: Satzversuch): boolean =>
  summe(verlangt.map(b => b.mindestens)) <= textbreite(versuch);

/** Sizes in the order in which they are tried. */
const VERSUCHE = [
  { groesse: 9.2, quer: false },
  { groesse: 8.4, quer: false },
  { groesse: 7.6, quer: false },
  { groesse: 8.8, quer: true },
  { groesse: 7.8, quer: true },
  { groesse: 6.8, quer: true },
] as const;
type Versuch = Readonly<{ groesse: number; quer: boolean }>;

/** Width of the text in points, as the margins in gestalt.typ leave it on A4. */
const textbreite = ({ quer }: Versuch): number => (quer ? 700 : 453.5);

type Bedarf = Readonly<{ mindestens: number; gern: number }>;

/** Widths of the text alone, for a font size of one point. bequem: no word is hyphenated, and a name takes about two lines. */
type Geviertbedarf = Bedarf & Readonly<{ bequem: number }>;

const bedarfInGeviert = (
  { titel, zellen, marken }: Spaltentexte,
  istNamensspalte: boolean,
  mittel: Satzmittel,
): Geviertbedarf => {
  const texte = [titel, ...zellen];
  const mindestens = groesste(texte, text => laengstes(text, wort => mindestbreite(wort, mittel)));
  const ganz = groesste(texte, text => laengstes(text, wort => ganzeBreite(wort, mittel)));
  const inZweiZeilen = istNamensspalte ? groesste(zellen, text => fett(text, mittel)) * NAME_IN_ZEILEN : 0;
  const bequem = Math.max(mindestens, Math.min(BEQUEM, Math.max(ganz, inZweiZeilen)));
  const gern = Math.max(
    bequem,
    groesste(zellen, text => fett(text, mittel)),
    laengstes(titel, wort => ganzeBreite(wort, mittel)),
    fett(titel, mittel) * TITEL_IN_ZEILEN,
  );
  return { mindestens: mindestens + marken, bequem: bequem + marken, gern: gern + marken };
};

/** Whose words stay whole: all of them, those of the first column, or none. */
type Bedarfsmass = 'bequem' | 'bequemeNamen' | 'mindestens';
const istBequem = (mass: Bedarfsmass, spalte: number): boolean =>
  mass === 'bequem' || (mass === 'bequemeNamen' && spalte === 0);

/** Widths of columns at a size, in points. One monstrous word does not decide on the whole table. */
const bedarf = (
  geviert: readonly Geviertbedarf[],
  { groesse }: Versuch,
  mass: Bedarfsmass,
): readonly Bedarf[] =>
  geviert.map((b, i) => ({
    mindestens:
      Math.min((istBequem(mass, i) ? b.bequem : b.mindestens) * groesse, HOECHSTENS_ERZWUNGEN) + ZELLENRAND,
    gern: b.gern * groesse + ZELLENRAND,
  }));

/** All of the width: what is left over the least goes to those who would like more, or to all in proportion. */
const verteile = (verlangt: readonly Bedarf[], breite: number): readonly number[] => {
  const mindestens = summe(verlangt.map(b => b.mindestens));
  const gern = summe(verlangt.map(b => b.gern));
  if (gern <= breite) return verlangt.map(b => (b.gern * breite) / gern);
  if (mindestens >= breite) return verlangt.map(b => (b.mindestens * breite) / mindestens);
  const anteil = (breite - mindestens) / (gern - mindestens);
  return verlangt.map(b => b.mindestens + (b.gern - b.mindestens) * anteil);
};

const spaltensatz = (
  { titel, zellen, marken }: Spaltentexte,
  breite: number,
  groesse: number,
  mittel: Satzmittel,
): Spaltensatz => {
  const platz = (breite - ZELLENRAND) / groesse - marken + 0.001;
  return {
    breite,
    trennen: [titel, ...zellen].some(text => laengstes(text, wort => ganzeBreite(wort, mittel)) > platz),
    passend: text => mitTrennstellen(text, wort => mindestbreite(wort, mittel) > platz),
    zeilenzahl: text => Math.ceil(fett(text, mittel) / platz),
  };
};

/** White space of a cell, left and right together, in points. */
const ZELLENRAND = 9;
/** Headings may take two lines without making their column wider. */
const TITEL_IN_ZEILEN = 0.55;
/** A name in the first column may take two lines, with room for where they end. */
const NAME_IN_ZEILEN = 0.6;
/** So wide that nearly every word fits. */
const BEQUEM = 15;
const HOECHSTENS_ERZWUNGEN = 150;

/** As wide as in a sum or heading: bold letters are a little wider. */
const fett = (text: string, mittel: Satzmittel): number => mittel.breite(text) * 1.06;

const laengstes = (text: string, breite: (wort: string) => number): number =>
  groesste(text.split(/[ \u200b]/), breite);

const ganzeBreite = (wort: string, mittel: Satzmittel): number =>
  groesste(teile(wort), teil => fett(teil, mittel));

/** A word of letters can be hyphenated, so a part of it has to fit; a number has to fit as a whole. */
const mindestbreite = (wort: string, mittel: Satzmittel): number =>
  groesste(teile(wort), teil => fett(TRENNBAR.test(teil) ? teil.slice(0, SILBEN) : teil, mittel));

/** A line also ends behind a hyphen or slash between letters. */
const teile = (wort: string): readonly string[] => wort.split(/(?<=\p{L}[-/])(?=\p{L})/u);

const TRENNBAR = /^\p{P}*\p{L}{9,60}\p{P}*$/u;
const SILBEN = 11;

const groesste = (texte: readonly string[], mass: (text: string) => number): number =>
  texte.reduce((bisher, text) => Math.max(bisher, mass(text)), 0);

const summe = (zahlen: readonly number[]): number => zahlen.reduce((a, b) => a + b, 0);
