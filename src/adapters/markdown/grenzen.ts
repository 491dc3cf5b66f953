import type { Textgrenze } from '#ports';
import { textgrenze } from './textgrenze.ts';

/** Characters of one text: about 30 printed pages. */
const HOECHSTENS_ZEICHEN = 100_000;
const HOECHSTENS_ZEILEN = 5_000;
/** Characters without a blank line in between. */
const HOECHSTENS_AM_STUECK = 20_000;
/** Lists, quotes and emphasis inside one another. */
const HOECHSTENS_TIEFE = 12;
/** Marks that may open or close something: the parser's time grows with their square, in every paragraph anew. */
const HOECHSTENS_STERNE = { absatz: 500, text: 10_000 };
const HOECHSTENS_KLAMMERN = { absatz: 100, text: 2_000 };

/** Nothing when the text can be read quickly. Throws {@link Textgrenze}. Looks at every character before the parser does. */
export const pruefeUmfang = (markdown: string): void => {
  pruefe('laenge', markdown.length, HOECHSTENS_ZEICHEN);
  pruefe('zeilen', markdown.split('\n').length, HOECHSTENS_ZEILEN);
  pruefe('zeichen', zaehleSterne(markdown), HOECHSTENS_STERNE.text);
  pruefe('zeichen', zaehleKlammern(markdown), HOECHSTENS_KLAMMERN.text);
  for (const stueck of markdown.split(LEERZEILE)) {
    pruefe('absatz', stueck.length, HOECHSTENS_AM_STUECK);
    pruefe('zeichen', zaehleSterne(stueck), HOECHSTENS_STERNE.absatz);
    pruefe('zeichen', zaehleKlammern(stueck), HOECHSTENS_KLAMMERN.absatz);
    for (const zeile of stueck.split('\n')) pruefeTiefe(tiefeAmAnfang(zeile));
  }
};

/** Nothing when so many levels are allowed. Throws {@link Textgrenze}. */
export const pruefeTiefe = (tiefe: number): void => pruefe('tiefe', tiefe, HOECHSTENS_TIEFE);

const LEERZEILE = /\r?\n[ \t]*\r?\n/;
const STERNE = /[*_]+/g;

/** Stars and underscores beside a character; free-standing ones (bullets, a line to sign on) open nothing. */
const zaehleSterne = (text: string): number =>
  Array.from(text.matchAll(STERNE), ({ 0: lauf, index }) =>
    istLeer(text[index - 1]) && istLeer(text[index + lauf.length]) ? 0 : lauf.length,
  ).reduce((summe, laenge) => summe + laenge, 0);

const istLeer = (zeichen: string | undefined): boolean => zeichen === undefined || /\s/.test(zeichen);

const zaehleKlammern = (text: string): number => text.split('[').length - 1;

/** Marks of quotes and list items one after another: each of them is a level. */
const BEHAELTER = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const tiefeAmAnfang = (zeile: string): number => {
  BEHAELTER.lastIndex = 0;
  let tiefe = 0;
  while (BEHAELTER.test(zeile)) tiefe++;
  return tiefe;
};

const pruefe = (art: Textgrenze['art'], gefunden: number, hoechstens: number): void => {
  if (gefunden > hoechstens) throw textgrenze(art, gefunden, hoechstens);
};
