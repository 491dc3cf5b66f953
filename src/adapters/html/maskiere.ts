/**
 * Text as it may stand in HTML, in content as well as between quotes of an attribute. Control characters and direction marks are dropped:
 * they could make a text look different from what it says.
 */
export const maskiere = (roh: string): string =>
  klartext(roh).replaceAll(/[&<>"']/g, zeichen => ERSATZ[zeichen] ?? '');

/** Text without what nobody can see, on one line. */
export const klartext = (roh: string): string =>
  roh.toWellFormed().normalize('NFC').replaceAll(WEISSRAUM, ' ').replaceAll(UNSICHTBAR, '');

/** A text as string of a style sheet: everything but letters and digits by its number. */
export const alsStiltext = (roh: string): string =>
  `"${Array.from(klartext(roh), z => (/[A-Za-z0-9]/.test(z) ? z : `\\${(z.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

const ERSATZ: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const WEISSRAUM = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNSICHTBAR = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Bidi_Control}/gu;
