import type { Instrumentzeile } from '#domain/instrumente';
import { anzahl } from './gesagt.ts';

/** For tests: a row of entries. */
export const zeile = (menge: number, abweichend: Partial<Instrumentzeile> = {}): Instrumentzeile => ({
  bezeichnung: 'Zeile',
  einheit: 'eintritte',
  menge: anzahl(menge),
  ...abweichend,
});
