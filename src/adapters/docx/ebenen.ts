import type { Baustein } from '#ports';

/** Level of the Word heading that each block is or stands below: under the heading of the part (darueber), never skipping one. */
export const geordneteEbenen = (bausteine: readonly Baustein[], darueber: number): readonly number[] => {
  let vorige = darueber;
  return bausteine.map(b => {
    if (b.art === 'ueberschrift') vorige = Math.min(Math.max(b.ebene, darueber + 1), vorige + 1);
    return vorige;
  });
};
