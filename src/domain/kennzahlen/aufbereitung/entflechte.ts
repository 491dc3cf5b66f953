import type { Verlauf } from '../zaehlwerk/typen.ts';

/** Takes the row that counts on the days [von, bis). */
export type Abnehmer = (zeile: number, von: number, bis: number) => void;

/**
 * For every day on which rows [ab, bis) lie over each other, the one that counts: a preferred row before others, then the one that
 * began last, then the last in order. Gives disjoint ranges in ascending order. Rows are sorted by von.
 */
export const entflechte = (
  { von, bis: enden }: Verlauf,
  ab: number,
  bis: number,
  bevorzugt: (zeile: number) => boolean,
  nimm: Abnehmer,
): void => {
  const vorn: number[] = [];
  const hinten: number[] = [];
  const laeuft = (tag: number): number | undefined =>
    oberste(vorn, enden, tag) ?? oberste(hinten, enden, tag);
  let naechste = ab;
  let tag = ab < bis ? (von[ab] as number) : 0;
  while (true) {
    for (; naechste < bis && (von[naechste] as number) <= tag; naechste++)
      (bevorzugt(naechste) ? vorn : hinten).push(naechste);
    const zeile = laeuft(tag);
    const beginn = naechste < bis ? (von[naechste] as number) : null;
    if (zeile === undefined && beginn === null) return;
    if (zeile === undefined) {
      tag = beginn ?? tag;
      continue;
    }
    const ende = Math.min(enden[zeile] as number, beginn ?? Infinity);
    nimm(zeile, tag, ende);
    tag = ende;
  }
};

/** The row on top that has not ended; those that have are taken off. */
const oberste = (stapel: number[], enden: Int32Array, tag: number): number | undefined => {
  while (stapel.length > 0 && (enden[stapel[stapel.length - 1] as number] as number) <= tag) stapel.pop();
  return stapel[stapel.length - 1];
};
