import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stufenlagen } from './stufen.ts';

const MIO = 100_000_000;
const lagen = (...stufen: Parameters<typeof stufenlagen>[0]['stufen']) => stufenlagen({ titel: '', stufen });

describe('Lage der Balken', () => {
  it('steigt mit zu, fällt mit ab und steht bei Summen auf der Nulllinie', () => {
    const ergebnis = lagen(
      { name: 'a', betrag: 66 * MIO, art: 'start' },
      { name: 'b', betrag: 7 * MIO, art: 'ab' },
      { name: 'c', betrag: 2 * MIO, art: 'zu' },
      { name: 'd', betrag: 61 * MIO, art: 'summe' },
    );
    expect(ergebnis.map(({ von, bis }) => [von / MIO, bis / MIO])).toEqual([
      [0, 66],
      [66, 59],
      [59, 61],
      [0, 61],
    ]);
  });

  it('zeichnet die Summe, die genannt ist, auch wenn die Stufen etwas anderes ergeben', () => {
    const ergebnis = lagen(
      { name: 'a', betrag: 10, art: 'start' },
      { name: 'b', betrag: 8, art: 'summe' },
      { name: 'c', betrag: 1, art: 'ab' },
    );
    expect(ergebnis.map(({ von, bis }) => [von, bis])).toEqual([
      [0, 10],
      [0, 8],
      [8, 7],
    ]);
  });

  it('kehrt bei negativen Beträgen die Richtung um', () => {
    expect(lagen({ name: 'a', betrag: -5, art: 'ab' })).toMatchObject([{ von: 0, bis: 5 }]);
    expect(lagen({ name: 'a', betrag: -5, art: 'zu' })).toMatchObject([{ von: 0, bis: -5 }]);
  });

  it('endet bei Stufen ohne Summe beim Anfang plus Zugängen minus Abgängen', () => {
    const stufe = fc.record({
      name: fc.constant(''),
      betrag: fc.integer({ min: -1e12, max: 1e12 }),
      art: fc.constantFrom('zu' as const, 'ab' as const),
    });
    fc.assert(
      fc.property(fc.array(stufe, { minLength: 1 }), stufen => {
        const summe = stufen.reduce((s, { art, betrag }) => s + (art === 'ab' ? -betrag : betrag), 0);
        expect(lagen(...stufen).at(-1)?.bis).toBe(summe);
      }),
    );
  });
});

describe('Beschriftung der Balken', () => {
  const beschriftung = (betrag: number, art: 'start' | 'zu' | 'ab' | 'summe'): string =>
    (lagen({ name: '', betrag, art })[0]?.beschriftung ?? '').replaceAll('\u00a0', ' ');

  it.each([
    [5_951_900_000, 'summe', '59,519 Mio. €'],
    [450_484_800, 'ab', '−4,505 Mio. €'],
    [43_000_000, 'zu', '+0,430 Mio. €'],
    [43_000, 'zu', '+430,00 €'],
    [-43_000, 'zu', '−430,00 €'],
    [-43_000, 'ab', '+430,00 €'],
    [1, 'zu', '+0,01 €'],
    [0, 'zu', '0 Mio. €'],
    [-130_000_000, 'summe', '−1,300 Mio. €'],
  ] as const)('schreibt %d Cent als %s so: %s', (betrag, art, text) => {
    expect(beschriftung(betrag, art)).toBe(text);
  });
});
