/** Dots that do not end a sentence, as in 'Mio. €', 'z. B. ', 'Abs. 3', '10. November'. */
const KEIN_ENDE =
  /(?<=(?:^|[\s(])(?:Mio|Mrd|Abs|Nr|Art|bzw|ca|rd|z|B|d|h|u|a|i|S|vgl|ggf|inkl|\d{1,2})\.)\s+/giu;

/** The sentences of a text, each on one line; an empty line and a list item end a sentence too. */
export const saetze = (text: string): readonly string[] =>
  text
    .replaceAll(KEIN_ENDE, GESCHUETZT)
    .split(/(?<=[.!?;])\s+|\n\s*\n|\n\s*(?=[-*] )/)
    .map(satz => satz.replaceAll(GESCHUETZT, ' ').replaceAll(/\s+/g, ' ').trim())
    .filter(satz => satz !== '');

/** No white space, and in no text. */
const GESCHUETZT = '\uE000';

/** A text with another form of each of its sentences; what stands between them stays. */
export const satzweise = (text: string, forme: (satz: string) => string): string =>
  text
    .replaceAll(KEIN_ENDE, luecke => luecke.replaceAll('\n', ZEILE).replaceAll(/\s/g, GESCHUETZT))
    .split(/((?<=[.!?;])\s+|\n\s*\n|\n\s*(?=[-*] ))/)
    .map(teil => teil.replaceAll(ZEILE, '\n').replaceAll(GESCHUETZT, ' '))
    .map((teil, i) => (i % 2 === 0 ? forme(teil) : teil))
    .join('');

/** A protected end of line. */
const ZEILE = '\uE001';
