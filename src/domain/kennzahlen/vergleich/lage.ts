/** Median and quartiles of values. */
export type Quartile = Readonly<{ unteres: number; median: number; oberes: number }>;

/**
 * Quartiles with linear interpolation between the neighbouring values (position (n − 1) · p from 0, as QUARTILE.INKL of spreadsheets); null without
 * values.
 */
export const quartile = (werte: readonly number[]): Quartile | null => {
  if (werte.length === 0) return null;
  const sortiert = werte.toSorted((a, b) => a - b);
  const an = (anteil: number): number => {
    const ort = (sortiert.length - 1) * anteil;
    const unten = sortiert[Math.floor(ort)] ?? 0;
    const oben = sortiert[Math.ceil(ort)] ?? 0;
    return unten + (oben - unten) * (ort - Math.floor(ort));
  };
  return { unteres: an(0.25), median: an(0.5), oberes: an(0.75) };
};

/** Values closer than this are the same: what division of floating numbers leaves. */
const GLEICH = 1e-9;

/** 1 + how many are better: equal values share a place, the next one is left out (1, 2, 2, 4). */
export const rang = (wert: number, alle: readonly number[], besser: 'hoch' | 'niedrig'): number => {
  const richtung = besser === 'hoch' ? 1 : -1;
  return 1 + alle.filter(anderer => (anderer - wert) * richtung > GLEICH).length;
};

/** In which quarter a value lies, 1 the best; on a border it belongs to the better one. */
export const viertel = (
  wert: number,
  { unteres, median, oberes }: Quartile,
  besser: 'hoch' | 'niedrig',
): 1 | 2 | 3 | 4 => {
  const [erste, zweite, dritte] =
    besser === 'hoch' ? [oberes, median, unteres] : [-unteres, -median, -oberes];
  const guete = (besser === 'hoch' ? wert : -wert) + GLEICH;
  return guete >= erste ? 1 : guete >= zweite ? 2 : guete >= dritte ? 3 : 4;
};
