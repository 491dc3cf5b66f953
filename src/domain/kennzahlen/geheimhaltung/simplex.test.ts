import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loeseExakt } from './loeseExakt.pruefhilfe.ts';
import { loese } from './simplex.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 300);

/** Sparse equations, some of them with coefficients that make fractions, and bounds. */
const aufgabe = fc.integer({ min: 3, max: 9 }).chain(breite => {
  const zahl = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -3, max: 3 }));
  const zeile = fc.array(zahl, { minLength: breite, maxLength: breite });
  const grenze = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 40 }));
  return fc.record({
    zeilen: fc.array(zeile, { minLength: 1, maxLength: breite - 1 }),
    oben: fc.array(grenze, { minLength: breite, maxLength: breite }),
  });
});

const bestes = (
  zeilen: readonly (readonly number[])[],
  oben: readonly (number | null)[],
  hoechstens?: number,
): number | string => {
  const loesung = loese(
    {
      zeilen: zeilen.map(z => Float64Array.from(z)),
      oben: Float64Array.from(oben, o => o ?? Infinity),
      gewinn: Float64Array.from(oben, (_, i) => (i === 0 ? 1 : 0)),
    },
    hoechstens,
  );
  return loesung.art === 'bestes' ? Math.floor((loesung.x[0] ?? 0) + 1e-9) : loesung.art;
};

describe('Das lineare Programm der Geheimhaltung', () => {
  it('findet dasselbe wie eine langsame Rechnung mit beliebig großen ganzen Zahlen', () => {
    fc.assert(
      fc.property(aufgabe, ({ zeilen, oben }) => {
        const exakt = loeseExakt({
          zeilen: zeilen.map(z => z.flatMap((zahl, s) => (zahl === 0 ? [] : [[s, zahl] as const]))),
          oben,
          ziel: 0,
        });
        expect(bestes(zeilen, oben)).toBe(exakt ?? 'unbegrenzt');
      }),
      { numRuns: LAEUFE },
    );
  });

  it('gibt auf und sagt es, statt endlos oder ungenau zu rechnen', () => {
    expect(bestes([[1, -1, 0], [0, 1, -1]], [9, 9, 9], 1)).toBe('aufgegeben'); // prettier-ignore
    const gross = 2 ** 40 + 1;
    expect(bestes([[gross, -gross + 2, 0], [0, gross, 4 - gross]], [null, null, 9])).toBe('aufgegeben'); // prettier-ignore
  });
});
