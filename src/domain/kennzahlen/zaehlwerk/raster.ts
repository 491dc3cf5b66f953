/** Finds counting days: number is how many there are, bei(day) the position of the first one not before the day (number when there is none). */
export type Raster = Readonly<{ zahl: number; erster: number; letzter: number; tafel: Int32Array }>;

/** The grid of strictly ascending counting days. Throws RangeError when they are not ascending or fewer than two. */
export const erstelleRaster = (stichtage: Int32Array): Raster => {
  const erster = stichtage[0] ?? 0;
  const letzter = stichtage[stichtage.length - 1] ?? 0;
  if (stichtage.length < 2) throw new RangeError('Ein Raster braucht mindestens zwei Stichtage.');
  const tafel = new Int32Array(Math.max(0, letzter - erster) + 1);
  let ab = 0;
  stichtage.forEach((tag, i) => {
    if (i > 0 && tag <= (stichtage[i - 1] ?? tag)) throw new RangeError('Stichtage steigen nicht an.');
    tafel.fill(i, ab, tag - erster + 1);
    ab = tag - erster + 1;
  });
  return { zahl: stichtage.length, erster, letzter, tafel };
};

/** Position of the first counting day on or after a day. */
export const stichtagAb = ({ zahl, erster, letzter, tafel }: Raster, tag: number): number =>
  tag <= erster ? 0 : tag > letzter ? zahl : (tafel[tag - erster] as number);
