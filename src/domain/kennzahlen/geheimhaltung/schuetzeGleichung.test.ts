import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARDREGELN } from './regeln.ts';
import { schuetzeGleichung, type Gleichungsglied } from './schuetzeGleichung.ts';

/** Stock + what came = what went + stock; the stocks are known. */
const bestand = (davor: number, zu: readonly number[], ab: readonly number[]): readonly Gleichungsglied[] => {
  const danach = [davor, ...zu].reduce((s, n) => s + n, 0) - ab.reduce((s, n) => s + n, 0);
  return [
    { wert: davor, seite: 'links', bekannt: true },
    { wert: danach, seite: 'rechts', bekannt: true },
    ...zu.map((wert): Gleichungsglied => ({ wert, seite: 'links' })),
    ...ab.map((wert): Gleichungsglied => ({ wert, seite: 'rechts' })),
  ];
};
const gezeigt = (glieder: readonly Gleichungsglied[]) => schuetzeGleichung(glieder, STANDARDREGELN);

describe('Eine Gleichung', () => {
  it('zeigt alles, wenn nichts geheim ist', () => {
    expect(gezeigt(bestand(100, [20, 0], [15, 3]))).toEqual([true, true, true, true, true, true]);
  });

  it('verdeckt neben einer kleinen Zahl eine zweite', () => {
    expect(gezeigt(bestand(100, [20, 1], [15, 30]))).toEqual([true, true, true, false, false, true]);
  });

  it('zeigt neben den bekannten Zahlen keine, wenn eine kleine sonst herauskäme', () => {
    expect(gezeigt(bestand(100, [1, 0], [0, 0]))).toEqual([true, true, false, false, false, false]);
  });

  it('verdeckt nie genau eine', () => {
    const zahl = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }));
    const paar = fc.tuple(zahl, zahl);
    fc.assert(
      fc.property(paar, paar, (zu, ab) => {
        expect(gezeigt(bestand(500, zu, ab)).filter(g => !g)).not.toHaveLength(1);
      }),
    );
  });
});
