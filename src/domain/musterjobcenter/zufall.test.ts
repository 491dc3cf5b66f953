import { describe, expect, test } from 'vitest';
import { erstelleZufall, summenAus } from './zufall.ts';

const gezogen = (seed: number, strom: number, nummer: number, zahl = 8): readonly number[] => {
  const zufall = erstelleZufall();
  zufall.beginne(seed, strom, nummer);
  return Array.from({ length: zahl }, () => zufall.zahl());
};

/** Sum of squared distances from the expected count, over the expected count. */
const chiQuadrat = (zahlen: readonly number[], klassen: number): number => {
  const erwartet = zahlen.length / klassen;
  const gezaehlt = new Float64Array(klassen);
  for (const zahl of zahlen) gezaehlt[zahl] = (gezaehlt[zahl] ?? 0) + 1;
  return gezaehlt.reduce((summe, n) => summe + (n - erwartet) ** 2 / erwartet, 0);
};

/** With 63 degrees of freedom larger values come once in 100,000 draws. */
const GRENZE_63 = 122;

describe('Der Zufall', () => {
  test('ist aus ganzen Zahlen und überall derselbe', () => {
    // Computed with arbitrary integers in another language, after the paper's definition.
    expect(gezogen(1, 1, 0, 4)).toEqual([2_815_227_665, 3_206_203_289, 3_605_182_584, 3_987_361_338]);
  });

  test('hängt nur von Seed, Strom und Nummer ab', () => {
    const zufall = erstelleZufall();
    zufall.beginne(5, 2, 9);
    zufall.zahl();
    zufall.beginne(1, 1, 0);
    expect(zufall.zahl()).toBe(gezogen(1, 1, 0)[0]);
    const andere = [gezogen(1, 1, 1), gezogen(1, 2, 0), gezogen(2, 1, 0)];
    for (const strom of andere) expect(strom).not.toEqual(gezogen(1, 1, 0));
  });

  test('verteilt sich in einem Strom gleichmäßig', () => {
    const zufall = erstelleZufall();
    zufall.beginne(1, 1, 1);
    expect(
      chiQuadrat(
        Array.from({ length: 64_000 }, () => zufall.unter(64)),
        64,
      ),
    ).toBeLessThan(GRENZE_63);
  });

  test.each([0, 1, 2, 5, 19])(
    'verteilt sich über die Ströme benachbarter Nummern gleichmäßig: Zug %i',
    zug => {
      const erste = Array.from({ length: 64_000 }, (_, i) => (gezogen(1, 2, i, zug + 1)[zug] ?? 0) >>> 26);
      expect(chiQuadrat(erste, 64)).toBeLessThan(GRENZE_63);
    },
  );

  test('bleibt in seinen Grenzen und erreicht sie', () => {
    const zufall = erstelleZufall();
    zufall.beginne(3, 1, 1);
    const wuerfe = new Set(Array.from({ length: 1000 }, () => zufall.zwischen(-2, 3)));
    expect([...wuerfe].toSorted((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(Array.from({ length: 100 }, () => zufall.trifft(0))).not.toContain(true);
    expect(Array.from({ length: 100 }, () => zufall.trifft(1_000_000))).not.toContain(false);
  });

  test('wählt nach Gewicht, und nie, was keines hat', () => {
    const zufall = erstelleZufall();
    zufall.beginne(4, 1, 1);
    const summen = summenAus([0, 30, 0, 10]);
    const gewaehlt = Array.from({ length: 8000 }, () => zufall.waehle(summen));
    expect(new Set(gewaehlt)).toEqual(new Set([1, 3]));
    expect(gewaehlt.filter(i => i === 1).length / 8000).toBeCloseTo(0.75, 1);
  });
});
