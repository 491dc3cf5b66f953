import type { Baustein } from '#ports';

/**
 * Level of the heading that each block is or stands below: as the model says, but below the heading of the part (darueber, 0 for none),
 * and never skipping one on the way down (PDF/UA-1, 7.4.2).
 */
export const geordneteEbenen = (bausteine: readonly Baustein[], darueber: number): readonly number[] => {
  let vorige = darueber;
  return bausteine.map(b => {
    if (b.art === 'ueberschrift') vorige = Math.min(Math.max(b.ebene, darueber + 1), vorige + 1);
    return vorige;
  });
};
