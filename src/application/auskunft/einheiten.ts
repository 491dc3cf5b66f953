import type { Einheit, Fragbares } from './fragbares.ts';
import { differenzeinheit } from './zahltexte.ts';

/** In what the numbers of an answer are told; amounts are cents. */
export type Auskunftseinheiten = Readonly<{
  wert: Einheit;
  /** Above and below the line of a quota: what is counted, or money. */
  bruch: 'faelle' | 'cent';
  /** Of the distance to another month. */
  differenz: 'prozentpunkte' | 'prozent';
}>;

/** The units of a figure. */
export const einheitenVon = ({ einheit, verbund }: Fragbares): Auskunftseinheiten => ({
  wert: einheit,
  bruch: verbund === 'betraege' ? 'cent' : 'faelle',
  differenz: differenzeinheit(einheit),
});
