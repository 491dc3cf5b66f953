import { describe, expect, it } from 'vitest';
import { monatAus, tag, tagAlsIso, tagAus, tagTeile, type Tag } from '#domain/werte';
import { kuenftigeStichtage } from './kuenftigeStichtage.ts';

/** Twelve months of 2025 with these days. */
const jahr = (...tage: readonly number[]): readonly Tag[] => tage.map((t, i) => tagAus(2025, i + 1, t));
const naechste = (bekannte: readonly Tag[], zahl = 3) => {
  const { regel, stichtage } = kuenftigeStichtage(bekannte, zahl);
  return { regel, tage: stichtage.map(tagAlsIso) };
};

describe('Künftige Stichtage', () => {
  it('liegen am selben Tag, wenn die letzten es taten; ein Tag, den es nicht gibt, wird der letzte', () => {
    expect(naechste(jahr(...Array.from({ length: 12 }, () => 15)))).toEqual({
      regel: 'der 15. jedes Monats',
      tage: ['2026-01-15', '2026-02-15', '2026-03-15'],
    });
    const am31 = [tag('2025-10-31'), tag('2025-12-31')];
    expect(naechste(am31).tage).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  });

  it('weichen am Wochenende auf den Montag aus, wenn die letzten es taten', () => {
    expect(naechste(jahr(13, 13, 13, 14, 13, 13, 14, 13, 15, 13, 13, 15), 6)).toEqual({
      regel: 'der 13. jedes Monats, am Wochenende der Montag danach',
      tage: ['2026-01-13', '2026-02-13', '2026-03-13', '2026-04-13', '2026-05-13', '2026-06-15'],
    });
  });

  it('liegen am selben Wochentag des Monats, wenn die letzten es taten', () => {
    expect(naechste(jahr(9, 13, 13, 10, 8, 12, 10, 14, 11, 9, 13, 11))).toEqual({
      regel: 'der 2. Donnerstag jedes Monats',
      tage: ['2026-01-08', '2026-02-12', '2026-03-12'],
    });
  });

  it('liegen sonst in der Mitte der letzten', () => {
    const { regel, tage } = naechste(jahr(10, 12, 14, 11, 16, 13, 15, 10, 11, 12, 14, 13), 1);
    expect(regel).toContain('der 13. jedes Monats, die Mitte der letzten 12');
    expect(tage).toEqual(['2026-01-13']);
  });

  it('liegen einer in jedem Monat danach', () => {
    const { stichtage } = kuenftigeStichtage(jahr(10, 12, 14, 11, 16, 13, 15, 10, 11, 12, 14, 13), 24);
    expect(stichtage.map(t => monatAus(tagTeile(t).jahr, tagTeile(t).monat))).toEqual(
      Array.from({ length: 24 }, (_, i) => monatAus(2026, 1) + i),
    );
  });
});
