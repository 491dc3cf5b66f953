import type { Einheit } from '#domain/werte';

/**
 * What people type into a field of money or of a count, as the file states it: a field says what its unit is, so that points are thousands and
 * '13.500.000' or '412.345,67' needs none. In a file the same text could be either.
 */
export const wieInDerDatei = (einheit: Einheit, text: string): string => {
  if (einheit !== 'cent' && einheit !== 'anzahl') return text;
  const [, minus = '', ganze = '', bruch] = GRUPPIERT.exec(text) ?? [];
  if (ganze !== '' && bruch === undefined) return `${minus && '-'}${ganze.replaceAll('.', '')}`;
  return einheit === 'cent' && (ganze !== '' || KOMMA.test(text) || MILLIONEN.test(text))
    ? `${text} €`
    : text;
};

/** '13.500.000', '412.345,67': thousands in points. */
const GRUPPIERT = /^([-−–]?)([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,2}))?$/;
/** '1500,50'. */
const KOMMA = /^[-−–]?\d+,\d{1,2}$/;
/** '13,5 Mio.' */
const MILLIONEN = /^[-−–]?\d+(?:,\d+)? ?(?:Mio|Tsd)\.?$/;
