import { anteil, type Anteil } from './anteil.ts';
import { sichereGanzzahl } from './ganzzahl.ts';

/** zaehler ÷ nenner as share in lowest terms: exact where a plain product of fractions would leave the range. Throws for nenner 0. */
export const exakterAnteil = (zaehler: bigint, nenner: bigint): Anteil => {
  const teiler = groessterTeiler(zaehler, nenner) || 1n;
  return anteil(klein(zaehler / teiler), klein(nenner / teiler));
};

/** The exact sum of shares, each with a factor, as fraction. */
export const summeDerBrueche = (
  anteile: readonly Anteil[],
  faktoren: readonly number[] = [],
): readonly [zaehler: bigint, nenner: bigint] =>
  anteile.reduce<readonly [bigint, bigint]>(
    ([zaehler, nenner], [z, n], i) => [
      zaehler * BigInt(n) + BigInt(z) * BigInt(faktoren[i] ?? 1) * nenner,
      nenner * BigInt(n),
    ],
    [0n, 1n],
  );

const groessterTeiler = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
};

const klein = (wert: bigint): number => sichereGanzzahl(Number(wert), 'Der Anteil');
