import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rest, type Anteil } from './anteil.ts';
import { anteilVon, cent, durchAnteil, euro, kleinererBetrag, mal, minus, negiert, summe } from './cent.ts';
import { Zahlenueberlauf } from './ganzzahl.ts';

/** § 46 Abs. 3 Satz 1 SGB II */
const BUNDESANTEIL: Anteil = [848, 1000];

const MILLIARDE = 100_000_000_000;
const betraege = fc.integer({ min: -1000 * MILLIARDE, max: 1000 * MILLIARDE }).map(cent);

describe('Beträge realer Planungsdokumente', () => {
  it('Kreis Recklinghausen 2023: der kommunale Anteil an 82,126 Mio. € ist 12.483.152,00 €', () => {
    expect(anteilVon(euro(82_126_000), rest(BUNDESANTEIL))).toBe(euro(12_483_152));
  });

  it('Kreis Recklinghausen 2023: der Bundesanteil übersteigt das Verwaltungskostenbudget um 4.504.848,00 €', () => {
    const bundesanteil = anteilVon(euro(82_126_000), BUNDESANTEIL);
    expect(minus(bundesanteil, euro(65_138_000))).toBe(euro(4_504_848));
  });

  it('Ennepe-Ruhr-Kreis 2023: 25.033.958 € Bundesmittel tragen Gesamtverwaltungskosten von 29.521.176,89 €', () => {
    const bundesmittel = summe([euro(24_933_958), euro(100_000)]);
    expect(durchAnteil(bundesmittel, BUNDESANTEIL)).toBe(cent(2_952_117_689));
  });

  it('Ennepe-Ruhr-Kreis 2023: 15,2 % von 29.521.177 € sind auf den Cent gerundet 4.487.218,90 €', () => {
    expect(anteilVon(euro(29_521_177), rest(BUNDESANTEIL))).toBe(cent(448_721_890));
  });

  it('ME-aktiv 2017: die Teile ergeben 47.562.669 €, gedruckt ist mit vertauschten Ziffern 47.562.696 €', () => {
    expect(summe([euro(25_575_625), euro(21_987_044)])).toBe(euro(47_562_669));
  });
});

describe('anteilVon und durchAnteil', () => {
  it('runden halbe Cent vom Nullpunkt weg', () => {
    expect(anteilVon(cent(5), [1, 2])).toBe(3);
    expect(anteilVon(cent(-5), [1, 2])).toBe(-3);
    expect(durchAnteil(cent(-5), [2, 1])).toBe(-3);
  });

  it('zerlegen einen Betrag in Bundesanteil und kommunalen Anteil ohne verlorenen Cent', () => {
    fc.assert(
      fc.property(betraege, x => {
        expect(anteilVon(x, BUNDESANTEIL) + anteilVon(x, rest(BUNDESANTEIL))).toBe(x);
      }),
    );
  });

  it('sind beim Bundesanteil in beide Richtungen umkehrbar, auf einen Cent genau', () => {
    fc.assert(
      fc.property(betraege, x => {
        expect(Math.abs(durchAnteil(anteilVon(x, BUNDESANTEIL), BUNDESANTEIL) - x)).toBeLessThanOrEqual(1);
        expect(Math.abs(anteilVon(durchAnteil(x, BUNDESANTEIL), BUNDESANTEIL) - x)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('führen von jedem Anteil bis 100 % auf einen Cent genau zurück', () => {
    const bisHundertProzent = fc
      .integer({ min: 1, max: 10_000 })
      .chain(nenner => fc.tuple(fc.integer({ min: 1, max: nenner }), fc.constant(nenner)));
    fc.assert(
      fc.property(fc.integer({ min: -MILLIARDE, max: MILLIARDE }), bisHundertProzent, (x, a) => {
        expect(Math.abs(anteilVon(durchAnteil(cent(x), a), a) - x)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ergeben bei größerem Betrag nie weniger', () => {
    fc.assert(
      fc.property(betraege, fc.nat(), fc.nat(), fc.integer({ min: 1 }), (x, mehr, zaehler, nenner) => {
        fc.pre(zaehler <= nenner);
        expect(anteilVon(cent(x + mehr), [zaehler, nenner])).toBeGreaterThanOrEqual(
          anteilVon(x, [zaehler, nenner]),
        );
      }),
    );
  });

  it('verweigern die Teilung durch einen Anteil von 0 %', () => {
    expect(() => durchAnteil(euro(1), [0, 1000])).toThrow('Division durch null');
  });
});

describe('summe', () => {
  it('ist ohne Beträge null', () => {
    expect(summe([])).toBe(0);
  });

  it('hängt nicht von der Reihenfolge ab und stimmt mit der Rechnung in BigInt überein', () => {
    const liste = fc.array(betraege, { maxLength: 50 });
    const mitUmordnung = liste.chain(l =>
      fc.tuple(fc.constant(l), fc.shuffledSubarray(l, { minLength: l.length })),
    );
    fc.assert(
      fc.property(mitUmordnung, ([vorher, umgeordnet]) => {
        expect(summe(umgeordnet)).toBe(summe(vorher));
        expect(BigInt(summe(vorher))).toBe(vorher.reduce((a, b) => a + BigInt(b), 0n));
      }),
    );
  });
});

describe('mal, minus, negiert und kleinererBetrag', () => {
  it('mal ist dasselbe wie so oft zu addieren', () => {
    fc.assert(
      fc.property(betraege, fc.integer({ min: 0, max: 24 }), (x, anzahl) => {
        expect(mal(x, anzahl)).toBe(summe(Array.from({ length: anzahl }, () => x)));
      }),
    );
  });

  it('minus ist die Summe mit dem negierten Betrag', () => {
    fc.assert(
      fc.property(betraege, betraege, (a, b) => {
        expect(minus(a, b)).toBe(summe([a, negiert(b)]));
      }),
    );
  });

  it('negiert macht aus 0 nicht −0', () => {
    expect(negiert(euro(0))).toBe(0);
  });

  it('kleinererBetrag achtet auf das Vorzeichen', () => {
    expect(kleinererBetrag(euro(-5), euro(3))).toBe(euro(-5));
    expect(kleinererBetrag(euro(3), euro(-5))).toBe(euro(-5));
  });
});

describe('der Zahlenbereich', () => {
  const groesster = cent(Number.MAX_SAFE_INTEGER);

  it.each([
    ['ein Bruchteil eines Cents', () => cent(0.5)],
    ['ein zu großer Betrag', () => cent(2 ** 53)],
    ['ein in Cent zu großer Eurobetrag', () => euro(Number.MAX_SAFE_INTEGER)],
    ['eine zu große Summe', () => summe([groesster, cent(1)])],
    ['eine zu große Differenz', () => minus(groesster, cent(-1))],
    ['ein zu großes Vielfaches', () => mal(groesster, 2)],
    ['ein Anteil über 100 % des größten Betrags', () => anteilVon(groesster, [1001, 1000])],
  ])('%s ist ein Zahlenüberlauf und wird nicht still gerundet', (_, rechnung) => {
    expect(rechnung).toThrow(Zahlenueberlauf);
  });
});
