import { verschiebe, type Summensystem } from './verschiebung.ts';

/** What an outsider can find out about a number: the least and the greatest value it may have (Infinity: no bound). */
export type Schranken = Readonly<{ von: number; bis: number }>;

/**
 * The bounds that sums, visible numbers and "nothing is below 0" leave. kosten as in {@link verschiebe}: only what costs nothing moves. Exact
 * for one table; where tables are connected the true bounds in whole numbers may be narrower.
 */
export const schrankenVon = (
  system: Summensystem,
  kosten: readonly number[],
  position: number,
): Schranken => {
  const wert = system.werte[position] ?? 0;
  const weite = (richtung: 1 | -1): number => spielraum(system, kosten, position, richtung, Infinity);
  return { von: Math.ceil(wert - weite(-1)) || 0, bis: Math.floor(wert + weite(1)) };
};

/** How far, at most so far, a number may lie from the true one for all that an outsider knows. */
const spielraum = (
  system: Summensystem,
  kosten: readonly number[],
  position: number,
  richtung: 1 | -1,
  hoechstens: number,
): number => {
  if (kosten[position] !== 0) return 0;
  const verborgen = kosten.map(k => (k === 0 ? 0 : Infinity));
  return Math.floor(verschiebe(system, verborgen, position, richtung, hoechstens).weite + 1e-6);
};

/** What the bounds of a secret number must leave: so many whole values, and so much on either side of the true one. */
export type Schutzbedarf = Readonly<{ breite: number; seite: number }>;

/** Do the bounds of a value leave enough? */
export const reichtAus = ({ von, bis }: Schranken, wert: number, { breite, seite }: Schutzbedarf): boolean =>
  bis - von + 1 >= breite && bis - wert >= seite && wert - von >= seite;

/** The same, found out without going further than needed. */
export const istGeschuetzt = (
  system: Summensystem,
  kosten: readonly number[],
  position: number,
  { breite, seite }: Schutzbedarf,
): boolean => {
  const hinauf = spielraum(system, kosten, position, 1, Math.max(seite, breite - 1));
  if (hinauf < seite) return false;
  if (seite === 0 && hinauf >= breite - 1) return true;
  const hinab = spielraum(system, kosten, position, -1, Math.max(seite, breite - 1 - hinauf));
  return hinab >= seite && hinauf + hinab >= breite - 1;
};
