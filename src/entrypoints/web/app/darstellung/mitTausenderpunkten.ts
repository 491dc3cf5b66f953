import type { Formfeld } from '#contract';

/** A field of money or of a count as people read it: '4000000' of the file as '4.000.000'. It is read back like that as well. */
export const mitTausenderpunkten = <F extends Formfeld>(feld: F): F =>
  feld.art === 'wert' && GRUPPIERBAR.has(feld.einheit) && GANZE.test(feld.wert)
    ? { ...feld, wert: feld.wert.replaceAll(/\B(?=(?:\d{3})+$)/g, '.') }
    : feld;

const GRUPPIERBAR: ReadonlySet<string> = new Set(['cent', 'anzahl']);
const GANZE = /^-?[1-9]\d{3,14}$/;
