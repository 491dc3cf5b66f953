import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Zahlenueberlauf } from './ganzzahl.ts';
import { schreibeDezimal } from './schreibe.ts';
import { liesSpanne, spanne, summeDerSpannen, type Spanne } from './spanne.ts';

const spannen: fc.Arbitrary<Spanne> = fc
  .tuple(fc.nat({ max: 10_000_000 }), fc.nat({ max: 10_000_000 }))
  .map(([von, breite]) => ({ von, bis: von + breite }));

describe('spanne', () => {
  it('hat zwei ganze Enden in der richtigen Reihenfolge', () => {
    expect(spanne(80, 170)).toEqual({ von: 80, bis: 170 });
    expect(spanne(80, 80)).toEqual({ von: 80, bis: 80 });
    expect(spanne(170, 80)).toBeNull();
    expect(spanne(0.5, 1)).toBeNull();
    expect(spanne(0, 2 ** 53)).toBeNull();
  });
});

describe('liesSpanne', () => {
  it.each([
    ['80 bis 170', 80, 170],
    ['80–170', 80, 170],
    ['80-170', 80, 170],
    [' 80 – 170 ', 80, 170],
    ['80\u00a0bis\u00a0170', 80, 170],
    ['1.200–12.500', 1200, 12_500],
    ['1200 bis 12500', 1200, 12_500],
    ['50–50', 50, 50],
  ])('liest %j (Kinderbetreuung: Arbeitsmarktprogramm Düsseldorf 2021)', (text, von, bis) => {
    expect(liesSpanne(text)).toEqual({ von, bis });
  });

  it.each(['', '80', '80–', '–170', '170–80', '80–170–200', '8,5–9', '1.00–2.000', '12.34–56', '80 und 170'])(
    'lehnt %j ab',
    text => {
      expect(liesSpanne(text)).toBeNull();
    },
  );

  it('liest jede geschriebene Spanne zurück, mit und ohne Tausenderpunkt', () => {
    fc.assert(
      fc.property(spannen, fc.constantFrom('–', '-', ' bis '), (s, bis) => {
        expect(liesSpanne(`${schreibeDezimal(s.von, 0)}${bis}${schreibeDezimal(s.bis, 0)}`)).toEqual(s);
        expect(liesSpanne(`${s.von}${bis}${s.bis}`)).toEqual(s);
      }),
    );
  });
});

describe('summeDerSpannen', () => {
  it('zählt die Enden zusammen: 300–500 und 420–450 sind 720–950 (Arbeitsmarktprogramm Düsseldorf 2021)', () => {
    const beratung = [
      { von: 300, bis: 500 },
      { von: 420, bis: 450 },
    ];
    expect(summeDerSpannen(beratung)).toEqual({ von: 720, bis: 950 });
  });

  it('ist ohne Spannen 0–0', () => {
    expect(summeDerSpannen([])).toEqual({ von: 0, bis: 0 });
  });

  it('meldet einen Zahlenüberlauf, statt ein Ende still zu runden', () => {
    const groesste = { von: 0, bis: Number.MAX_SAFE_INTEGER };
    expect(() => summeDerSpannen([groesste, { von: 0, bis: 2 }])).toThrow(Zahlenueberlauf);
  });

  it('umfasst jede Summe von Werten aus den einzelnen Spannen', () => {
    const mitWerten = fc.array(
      spannen.chain(s => fc.tuple(fc.constant(s), fc.integer({ min: s.von, max: s.bis }))),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(mitWerten, paare => {
        const gesamt = paare.reduce((a, [, wert]) => a + wert, 0);
        const { von, bis } = summeDerSpannen(paare.map(([s]) => s));
        expect(gesamt).toBeGreaterThanOrEqual(von);
        expect(gesamt).toBeLessThanOrEqual(bis);
      }),
    );
  });
});
