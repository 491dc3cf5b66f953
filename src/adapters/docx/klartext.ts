/** Text as it may stand in Word: one line, no control characters and direction marks. The library escapes it for XML. */
export const klartext = (roh: string): string =>
  roh.toWellFormed().normalize('NFC').replaceAll(WEISSRAUM, ' ').replaceAll(UNSICHTBAR, '');

const WEISSRAUM = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNSICHTBAR = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Bidi_Control}/gu;
