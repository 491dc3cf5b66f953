import { zahlschrift } from '../kennzahlen/zahlschrift.ts';
import type { Einheit, Fragbares } from './fragbares.ts';

/** A value as text, without unit: '20,3', '2.119', '1.231.050,63'. */
export const werttext = (wert: number, einheit: Einheit): string =>
  schreibe(einheit === 'cent' ? wert / 100 : wert, STELLEN[einheit]);

/** A value of a figure as it is shown: a change with its sign. */
export const figurtext = (
  wert: number,
  { einheit, vorzeichen }: Pick<Fragbares, 'einheit' | 'vorzeichen'>,
): string => (vorzeichen ? mitPlus(wert, werttext(wert, einheit)) : werttext(wert, einheit));

/** A difference with its sign: '+0,6'. */
export const differenztext = (wert: number, einheit: Einheit): string =>
  mitPlus(wert, schreibe(wert, STELLEN[differenzeinheit(einheit)]));

const mitPlus = (wert: number, text: string): string => (wert > 0 && /[1-9]/.test(text) ? `+${text}` : text);

/** What stands above or below the line of a quota: cases, or a mean of them. */
export const bruchtext = (wert: number, inCent: boolean): string =>
  inCent ? schreibe(wert / 100, 2) : schreibe(wert, 0, 2);

/** Shares differ by percentage points, numbers by percent. */
export const differenzeinheit = (einheit: Einheit): 'prozentpunkte' | 'prozent' =>
  einheit === 'prozent' || einheit === 'prozentpunkte' ? 'prozentpunkte' : 'prozent';

/** The unit behind a number. */
export const EINHEITEN: Readonly<Record<Einheit, string>> = {
  prozent: '%',
  prozentpunkte: 'Prozentpunkte',
  personen: 'Personen',
  cent: '€',
};

const STELLEN: Readonly<Record<Einheit, number>> = { prozent: 1, prozentpunkte: 1, personen: 0, cent: 2 };

const schreibe = (wert: number, stellen: number, hoechstens = stellen): string =>
  zahlschrift(wert, stellen, hoechstens)
    .replace('-', '−')
    .replace(/^−(?=[0,]+$)/, '');
