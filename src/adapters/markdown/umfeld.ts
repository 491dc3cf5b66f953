import type { Textlauf } from '#ports';
import { pruefeTiefe } from './grenzen.ts';

/** What reading needs to know on its way down: how figures are resolved, and how deep it is. */
export type Umfeld = Readonly<{ zahl: (einbettung: string) => Textlauf; tiefe: number }>;

/** One level further in. Throws {@link Textgrenze} when that is too deep. */
export const tiefer = (umfeld: Umfeld): Umfeld => {
  const tiefe = umfeld.tiefe + 1;
  pruefeTiefe(tiefe);
  return { ...umfeld, tiefe };
};
