import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { werteachse } from './werteachse.ts';

const texte = (...werte: readonly number[]): readonly string[] => werteachse(werte).marken.map(m => m.text);

describe('Senkrechte Achse', () => {
  it('spannt mindestens ein Zehntel des größten Werts, wenn sie nicht bei null beginnt', () => {
    const { von, bis, abgeschnitten } = werteachse([12_118, 12_046]);
    expect(abgeschnitten).toBe(true);
    expect(bis - von).toBeGreaterThanOrEqual(1_211);
  });

  it('beginnt bei null, wenn die Werte weit auseinanderliegen oder das Vorzeichen wechselt', () => {
    expect(werteachse([10, 20])).toMatchObject({ von: 0, abgeschnitten: false });
    expect(werteachse([-1, 1])).toMatchObject({ von: -1, bis: 1, abgeschnitten: false });
  });

  it('schreibt runde Marken auf Deutsch', () => {
    expect(texte(0, 1_000)).toEqual(['0', '200', '400', '600', '800', '1.000']);
    expect(texte(-0.5, 0.5)).toEqual(['−0,6', '−0,4', '−0,2', '0,0', '0,2', '0,4', '0,6']);
  });

  it('fasst alle Werte mit höchstens acht Marken ein', () => {
    const wert = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter(w => w === 0 || Math.abs(w) > 1e-3);
    fc.assert(
      fc.property(fc.array(wert, { minLength: 1, maxLength: 12 }), werte => {
        const { von, bis, marken } = werteachse(werte);
        const rand = (bis - von) * 1e-9;
        expect(von - rand).toBeLessThanOrEqual(Math.min(...werte));
        expect(bis + rand).toBeGreaterThanOrEqual(Math.max(...werte));
        expect(marken.length).toBeLessThanOrEqual(8);
        expect(marken.length).toBeGreaterThan(1);
      }),
    );
  });
});
