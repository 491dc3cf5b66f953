import type { Monat } from '#domain/werte';
import type { Fenster } from './typen.ts';

/** Distance of the first and the last month of a window from m. */
const ABSTAENDE: Readonly<Record<Fenster, readonly [number, number]>> = {
  m: [0, 0],
  'm-12': [-12, -12],
  'summe m-11…m': [-11, 0],
  'summe m-12…m-1': [-12, -1],
};

/** First and last month of a window, seen from a month. */
export const grenzenDesFensters = (fenster: Fenster, monat: Monat): readonly [Monat, Monat] => {
  const [von, bis] = ABSTAENDE[fenster];
  return [(monat + von) as Monat, (monat + bis) as Monat];
};

/** The months of a window, seen from a month. */
export const monateImFenster = (fenster: Fenster, monat: Monat): readonly Monat[] => {
  const [von, bis] = grenzenDesFensters(fenster, monat);
  return Array.from({ length: bis - von + 1 }, (_, i) => (von + i) as Monat);
};
