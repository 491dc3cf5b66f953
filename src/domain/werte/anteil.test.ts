import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anteil, inSchritten, rest, veraenderung, vergleicheAnteile } from './anteil.ts';
import { malBruch, Zahlenueberlauf } from './ganzzahl.ts';

const anteile = fc
  .tuple(fc.integer(), fc.integer({ min: 1, max: 1_000_000_000 }))
  .map(([zaehler, nenner]) => anteil(zaehler, nenner));

describe('anteil', () => {
  it('bleibt ungekürzt, damit 84,8 % auch als 84,8 % gedruckt wird', () => {
    expect(anteil(848, 1000)).toEqual([848, 1000]);
  });

  it('trägt das Vorzeichen im Zähler', () => {
    expect(anteil(1, -4)).toEqual([-1, 4]);
    expect(anteil(-1, -4)).toEqual([1, 4]);
    expect(anteil(0, -4)).toEqual([0, 4]);
  });

  it('braucht einen Nenner ungleich null', () => {
    expect(() => anteil(1, 0)).toThrow('Nenner ungleich null');
    expect(() => anteil(1, -0)).toThrow('Nenner ungleich null');
  });

  it('besteht aus ganzen, genau darstellbaren Zahlen', () => {
    expect(() => anteil(0.848, 1)).toThrow(Zahlenueberlauf);
    expect(() => anteil(1, 2 ** 53)).toThrow(Zahlenueberlauf);
  });
});

describe('vergleicheAnteile', () => {
  it('hält 848/1000 und 106/125 für gleich', () => {
    expect(vergleicheAnteile([848, 1000], [106, 125])).toBe(0);
  });

  it('unterscheidet Brüche, die als Gleitkommazahl gleich sind', () => {
    const n = Number.MAX_SAFE_INTEGER;
    expect(vergleicheAnteile([n, n - 1], [n - 1, n - 2])).toBe(-1);
  });

  it('ändert sich beim Erweitern nicht und kehrt sich beim Vertauschen um', () => {
    fc.assert(
      fc.property(anteile, anteile, fc.integer({ min: 1, max: 1000 }), (a, b, k) => {
        expect(vergleicheAnteile([a[0] * k, a[1] * k], b)).toBe(vergleicheAnteile(a, b));
        expect(vergleicheAnteile(b, a)).toBe(0 - vergleicheAnteile(a, b));
      }),
    );
  });

  it('nennt den Bruch mit dem größeren Zähler den größeren', () => {
    fc.assert(
      fc.property(anteile, a => {
        expect(vergleicheAnteile([a[0] + 1, a[1]], a)).toBe(1);
      }),
    );
  });
});

describe('inSchritten', () => {
  it.each([
    ['84,8 % in Hundertstelprozent', [848, 1000], 10_000, 8480],
    ['ein Drittel in Hundertstelprozent', [1, 3], 10_000, 3333],
    ['12,5 % in ganzen Prozent, die Hälfte aufgerundet', [1, 8], 100, 13],
    ['−12,5 % in ganzen Prozent, die Hälfte vom Nullpunkt weg', [-1, 8], 100, -13],
  ] as const)('%s', (_, bruch, teiler, erwartet) => {
    expect(inSchritten(bruch, teiler)).toBe(erwartet);
  });
});

describe('rest', () => {
  it('ist der kommunale Finanzierungsanteil neben 84,8 % Bundesanteil (§ 46 Abs. 3 Satz 1 SGB II)', () => {
    expect(rest([848, 1000])).toEqual([152, 1000]);
  });

  it('des Rests ist wieder der Anteil, und beide zusammen sind das Ganze', () => {
    fc.assert(
      fc.property(anteile, a => {
        expect(rest(rest(a))).toEqual(a);
        expect(a[0] + rest(a)[0]).toBe(a[1]);
      }),
    );
  });
});

describe('veraenderung', () => {
  it.each([
    ['Eingliederungstitel 59,519 statt 66,749 Mio. €: −10,83 %', 59_519, 66_749, -1083],
    ['Verwaltungskosten 65,138 statt 67,958 Mio. €: −4,15 %', 65_138, 67_958, -415],
  ])('wie im Lokalen Planungsdokument 2023 des Kreises Recklinghausen, %s', (_, neu, alt, erwartet) => {
    expect(inSchritten(veraenderung(neu, alt), 10_000)).toBe(erwartet);
  });

  it('führt vom alten Wert genau zum neuen, auch wenn der alte negativ ist', () => {
    const werte = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        werte,
        werte.filter(alt => alt !== 0),
        (neu, alt) => {
          const [zaehler, nenner] = veraenderung(neu, alt);
          expect(malBruch(alt, nenner + zaehler, nenner)).toBe(neu);
        },
      ),
    );
  });

  it('ist gegenüber null nicht berechenbar', () => {
    expect(() => veraenderung(5, 0)).toThrow(RangeError);
  });
});
