import type { Planeinheit } from './angaben.ts';

/** How a unit is called in a sentence. */
export const EINHEITENNAMEN: Readonly<Record<Planeinheit, string>> = {
  eintritte: 'Eintritte',
  plaetze: 'Plätze',
  teilnehmermonate: 'Teilnehmermonate',
  stunden: 'Stunden',
  gutscheine: 'Gutscheine',
  foerderfaelle: 'Förderfälle',
};
