/** Text broken into lines of at most breite characters, each indented. Long words stay whole, and so do a number and its unit. */
export const umbrochen = (text: string, breite: number, einzug: string): string => {
  const zeilen: string[] = [];
  let zeile = '';
  for (const wort of zusammengehalten(text).split(/[ \n\t]+/)) {
    if (zeile !== '' && einzug.length + zeile.length + 1 + wort.length > breite) {
      zeilen.push(zeile);
      zeile = wort;
    } else zeile = zeile === '' ? wort : `${zeile} ${wort}`;
  }
  return [...zeilen, zeile].map(z => `${einzug}${z.replaceAll(GESCHUETZT, ' ')}`).join('\n');
};

const GESCHUETZT = '\u00a0';

const zusammengehalten = (text: string): string =>
  text
    .replace(/(\d) (?=€|%|VZÄ|Punkte|Mio\.)/g, `$1${GESCHUETZT}`)
    .replaceAll('Mio. €', `Mio.${GESCHUETZT}€`)
    .replace(/(\d) : (?=\d)/g, `$1${GESCHUETZT}:${GESCHUETZT}`)
    .replace(/(§§?|Abs\.|S\.|Nr\.) (?=\d)/g, `$1${GESCHUETZT}`);

const STEUERZEICHEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Text of a user's file for a terminal: control characters, which could move the cursor or hide text, become visible. */
export const entschaerft = (text: string): string =>
  text.replace(STEUERZEICHEN, z => `\\u${z.charCodeAt(0).toString(16).padStart(4, '0')}`);
