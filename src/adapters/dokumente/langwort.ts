/** Zero width space: a line may break here, without hyphen. */
const TRENNSTELLE = '\u200b';

/** The text with places to break in every word for which istZuLang says so; hyphenation cares for all others. */
export const mitTrennstellen = (text: string, istZuLang: (wort: string) => boolean): string =>
  text.replaceAll(WORT, wort => (istZuLang(wort) ? wort.replaceAll(ZWISCHEN_ZEICHEN, TRENNSTELLE) : wort));

/** Is a word longer than hyphenation is sure to break on a page? Addresses have no syllables, and no German word has 70 letters. */
export const istUeberlang = (wort: string): boolean => wort.length > (NUR_BUCHSTABEN.test(wort) ? 70 : 36);

/** Between plain spaces: a no-break space belongs to the word. */
const WORT = /[^ \u200b]+/g;
const NUR_BUCHSTABEN = /^[\p{L}\p{M}-]+$/u;
/** Between two characters, but not before an accent. */
const ZWISCHEN_ZEICHEN = /(?<=.)(?=\P{M})/gu;
