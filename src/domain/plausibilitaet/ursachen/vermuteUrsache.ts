import type { Abweichung } from '../abweichung.ts';
import type { Pruefkontext } from '../regel.ts';
import { andereBasis, andererStand, andereZahl } from './andereGroesse.ts';
import { groessenordnung } from './groessenordnung.ts';
import type { Ursache } from './ursache.ts';
import { abgeschnitten, vorzeichen, ziffernVertauscht } from './ziffern.ts';

/** Causes from the most to the least telling. */
const URSACHEN: readonly Ursache[] = [
  vorzeichen,
  ziffernVertauscht,
  abgeschnitten,
  andererStand,
  groessenordnung,
  andereBasis,
  andereZahl,
];

/** The likeliest cause of a deviation as a sentence, or null when none fits. */
export const vermuteUrsache = (abweichung: Abweichung, kontext: Pruefkontext): string | null => {
  for (const ursache of URSACHEN) {
    const satz = ursache(abweichung, kontext);
    if (satz) return satz;
  }
  return null;
};
