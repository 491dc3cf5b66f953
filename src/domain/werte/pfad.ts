/**
 * The ONE address of a figure in file, text, finding, comment, audit, API and URL: 'haushalt.umschichtung'.
 * Segments of letters, digits, '_' and '-', joined by dots. Figures of the plan file carry their place in the file as address.
 */
export type Pfad = string & { readonly _: 'Pfad' };

const FORM = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

/** The address, or null when the text is none. */
export const liesPfad = (text: string): Pfad | null => (FORM.test(text) ? (text as Pfad) : null);

/** Address from segments in code. Throws when one of them is empty or has a forbidden character. */
export const pfad = (...segmente: readonly (string | number)[]): Pfad => {
  const gelesen = liesPfad(segmente.join('.'));
  if (gelesen === null) throw new RangeError(`Keine gültige Adresse: ${segmente.join('.')}`);
  return gelesen;
};
