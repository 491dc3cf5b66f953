/** Numerator and denominator, null where unknown. */
export type Bruch = Readonly<{ zaehler: number | null; nenner: number | null }>;

/**
 * The difference a − b of two quotients in percentage points, split without rest: each term's difference at the mean of the other. null where a term
 * is missing or a denominator is 0.
 */
export const bruchwirkung = (a: Bruch, b: Bruch): Readonly<{ zaehler: number; nenner: number }> | null => {
  if (a.zaehler === null || b.zaehler === null || !a.nenner || !b.nenner) return null;
  const kehrwerte = [1 / a.nenner, 1 / b.nenner] as const;
  return {
    zaehler: (a.zaehler - b.zaehler) * (kehrwerte[0] + kehrwerte[1]) * 50,
    nenner: (a.zaehler + b.zaehler) * (kehrwerte[0] - kehrwerte[1]) * 50,
  };
};
