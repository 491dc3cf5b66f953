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
