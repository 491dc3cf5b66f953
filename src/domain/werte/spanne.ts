import { sichereGanzzahl } from './ganzzahl.ts';

/** A range of whole numbers, both ends included (80–170): an estimate of need, never compared with a Soll. */
export type Spanne = Readonly<{ von: number; bis: number }>;

/** The range, or null when von > bis or an end is no safe integer. */
export const spanne = (von: number, bis: number): Spanne | null =>
  Number.isSafeInteger(von) && Number.isSafeInteger(bis) && von <= bis ? { von, bis } : null;

/** Range of '80–170', '80-170' or '80 bis 170' (thousands with dots), or null. */
export const liesSpanne = (text: string): Spanne | null => {
  const treffer = /^(\d{1,3}(?:\.\d{3})*|\d+)\s*(?:–|-|bis)\s*(\d{1,3}(?:\.\d{3})*|\d+)$/.exec(text.trim());
  if (!treffer) return null;
  const [von, bis] = [treffer[1], treffer[2]].map(t => Number((t ?? '').replaceAll('.', '')));
  return von === undefined || bis === undefined ? null : spanne(von, bis);
};

/** Sum of ranges: ends add up. Throws {@link Zahlenueberlauf} where an end leaves the exact range. */
export const summeDerSpannen = (spannen: readonly Spanne[]): Spanne =>
  spannen.reduce((a, b) => ({ von: sichereGanzzahl(a.von + b.von), bis: sichereGanzzahl(a.bis + b.bis) }), {
    von: 0,
    bis: 0,
  });
