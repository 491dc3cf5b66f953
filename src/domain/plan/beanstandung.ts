import { melde, type Meldung, type Meldungsart, type Parameter } from '#domain/werte';

/** A place in a plan as its keys from the top; keys may contain dots, so this is not an address. */
export type Ort = readonly string[];

/** A message about a place in a plan. */
export type Beanstandung = Readonly<{
  meldung: Meldung;
  ort: Ort;
  /** Is it the key at the place that is wrong, or what stands behind it? */
  an: 'schluessel' | 'wert';
  /**
   * Places whose emptiness is the complaint. A reader that had to leave out what it could not understand does not complain
   * that it is missing there.
   */
  fehlt: readonly Ort[];
}>;

/** A message of a kind about the value at a place. */
export const beanstandung = <P extends Parameter>(
  art: Meldungsart<P>,
  ort: Ort,
  parameter: P,
  { an = 'wert', fehlt = [] }: Readonly<{ an?: Beanstandung['an']; fehlt?: readonly Ort[] }> = {},
): Beanstandung => ({ meldung: melde(art, ort.join('.'), parameter), ort, an, fehlt });
