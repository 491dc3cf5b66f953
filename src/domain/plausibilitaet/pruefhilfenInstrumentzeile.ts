import type { Angabe } from '#domain/angaben';
import type { Instrumentzeile } from '#domain/instrumente';
import { dezimalzahl } from '#domain/werte';

/** For tests: a count; 'rd. 400' keeps its text. */
export const anzahl = (wert: number, text: string | number = wert): Angabe<'anzahl'> => ({
  wert,
  text,
  schritt: 1,
});

/** For tests: months in thousandths. */
export const monate = (tausendstel: number): Angabe<'dezimal'> => ({
  wert: dezimalzahl(tausendstel),
  text: `${tausendstel} ‰`,
  schritt: 1,
});

/** For tests: a share in tenths of a percent. */
export const promille = (zaehler: number): Angabe<'anteil'> => ({
  wert: [zaehler, 1000],
  text: `${zaehler / 10} %`,
  schritt: 1_000,
});

/** For tests: a row of entries. */
export const zeile = (menge: number, abweichend: Partial<Instrumentzeile> = {}): Instrumentzeile => ({
  bezeichnung: 'Zeile',
  einheit: 'eintritte',
  menge: anzahl(menge),
  ...abweichend,
});
