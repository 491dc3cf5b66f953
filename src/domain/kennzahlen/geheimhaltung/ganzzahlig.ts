/** Is a whole number small enough that a sum of two such is exact? */
export const passt = (zahl: number): boolean => Math.abs(zahl) <= 2 ** 52;

/** The greatest number that divides both; of 0 and 0 it is 0. */
export const ggT = (a: number, b: number): number => {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
};

/** The greatest number that divides all of them and this one; where this is 0, all of them. */
export const gemeinsamer = (zahlen: Float64Array, einer: number): number => {
  let teiler = einer;
  for (let i = 0; i < zahlen.length && teiler !== 1; i++)
    if (zahlen[i] !== 0) teiler = ggT(teiler, zahlen[i] as number);
  return teiler;
};

/** Divides all of them by what divides them; 0 and 1 leave them as they are. */
export const teileDurch = (zahlen: Float64Array, teiler: number): void => {
  if (teiler > 1) for (let i = 0; i < zahlen.length; i++) zahlen[i] = (zahlen[i] as number) / teiler;
};

/** ziel · mal − achse · faktor in whole numbers, at the belegten places of achse; false where that is not exact. */
export const ziehAb = (
  ziel: Float64Array,
  mal: number,
  achse: Float64Array,
  belegt: readonly number[],
  faktor: number,
): boolean => {
  let groesstes = 0;
  const vervielfache = (i: number): void => {
    const neu = (ziel[i] as number) * mal;
    ziel[i] = neu;
    groesstes = Math.max(groesstes, Math.abs(neu));
  };
  if (mal !== 1) for (let i = 0; i < ziel.length; i++) vervielfache(i);
  for (const i of belegt) {
    const ab = faktor * (achse[i] as number);
    const neu = (ziel[i] as number) - ab;
    ziel[i] = neu;
    groesstes = Math.max(groesstes, Math.abs(ab), Math.abs(neu));
  }
  return passt(groesstes);
};
