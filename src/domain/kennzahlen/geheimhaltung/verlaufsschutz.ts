import type { Monat } from '#domain/werte';

/**
 * Months whose cumulated count must not be shown, because the difference between two shown ones, or the first of them, would be a small number. The last
 * month is shown rather than those before it. je: the count of each month, oldest first.
 */
export const verdeckteMonate = (
  je: readonly Readonly<{ monat: Monat; zahl: number }>[],
  mindestfallzahl: number,
): ReadonlySet<Monat> => {
  const istKlein = (zahl: number): boolean => zahl > 0 && zahl < mindestfallzahl;
  const verdeckt = new Set<Monat>();
  let danach: number | null = null;
  for (const { monat, zahl } of je.toReversed()) {
    if (danach !== null && istKlein(danach)) verdeckt.add(monat);
    else danach = 0;
    danach = (danach ?? 0) + zahl;
  }
  let bisher = 0;
  for (const { monat, zahl } of je) {
    bisher += zahl;
    if (istKlein(bisher)) verdeckt.add(monat);
  }
  return verdeckt;
};
