import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { malBruch, sichereGanzzahl, teileGerundet, Zahlenueberlauf } from './ganzzahl.ts';

const GROESSTE = Number.MAX_SAFE_INTEGER;
const ganze = fc.maxSafeInteger();
const nenner = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter(n => n !== 0);

/** Rounding as one does it on paper: write the quotient with one decimal, look at that digit, put the sign back. */
const rundeAufPapier = (zaehler: bigint, teiler: bigint): bigint => {
  const ohneVorzeichen = (n: bigint): bigint => BigInt(String(n).replace('-', ''));
  const mitZehntel = String((10n * ohneVorzeichen(zaehler)) / ohneVorzeichen(teiler)).padStart(2, '0');
  const betrag = BigInt(mitZehntel.slice(0, -1)) + (mitZehntel.slice(-1) >= '5' ? 1n : 0n);
  return String(zaehler).startsWith('-') === String(teiler).startsWith('-') ? betrag : -betrag;
};

describe('teileGerundet', () => {
  it.each([
    [5n, 2n, 3],
    [-5n, 2n, -3],
    [5n, -2n, -3],
    [-5n, -2n, 3],
    [1n, 2n, 1],
    [-1n, 2n, -1],
    [7n, 3n, 2],
    [-7n, 3n, -2],
    [49n, 100n, 0],
    [-49n, 100n, 0],
    [0n, -5n, 0],
  ])('%d ÷ %d ergibt kaufmännisch gerundet %d', (zaehler, teiler, erwartet) => {
    expect(teileGerundet(zaehler, teiler)).toBe(erwartet);
  });

  it('rundet wie auf dem Papier: die erste Nachkommastelle entscheidet, das Vorzeichen nicht', () => {
    fc.assert(
      fc.property(ganze, nenner, (z, n) => {
        expect(BigInt(teileGerundet(BigInt(z), BigInt(n)))).toBe(rundeAufPapier(BigInt(z), BigInt(n)));
      }),
    );
  });

  it('rundet jede Hälfte vom Nullpunkt weg', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), k => {
        expect(teileGerundet(BigInt(2 * k + 1), 2n)).toBe(k + 1);
        expect(teileGerundet(BigInt(-2 * k - 1), 2n)).toBe(-k - 1);
      }),
    );
  });

  it('verweigert die Division durch null', () => {
    expect(() => teileGerundet(1n, 0n)).toThrow('Division durch null');
  });

  it('liefert noch die größte darstellbare Zahl und darüber einen Zahlenüberlauf', () => {
    expect(teileGerundet(BigInt(GROESSTE) * 3n, 3n)).toBe(GROESSTE);
    expect(() => teileGerundet(BigInt(GROESSTE) + 1n, 1n)).toThrow(Zahlenueberlauf);
    expect(() => teileGerundet(-BigInt(GROESSTE) - 1n, 1n)).toThrow(Zahlenueberlauf);
  });
});

describe('malBruch', () => {
  it('bleibt genau, auch wo das Produkt selbst nicht mehr darstellbar wäre', () => {
    // 9.007.199.254.740.991 × 848 = 7.638.104.968.020.360.368
    expect(malBruch(GROESSTE, 848, 1000)).toBe(7_638_104_968_020_360);
    expect(malBruch(GROESSTE, GROESSTE, GROESSTE)).toBe(GROESSTE);
  });

  it('kehrt mit dem Vorzeichen des Werts auch das Ergebnis um', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -1_000_000, max: 1_000_000 }), nenner, (wert, z, n) => {
        expect(malBruch(-wert, z, n)).toBe(0 - malBruch(wert, z, n));
      }),
    );
  });

  it('meldet einen Zahlenüberlauf, statt still zu runden', () => {
    expect(() => malBruch(GROESSTE, 1001, 1000)).toThrow(Zahlenueberlauf);
  });
});

describe('sichereGanzzahl', () => {
  it('gibt ganze Zahlen unverändert zurück und −0 als 0', () => {
    expect(sichereGanzzahl(-GROESSTE)).toBe(-GROESSTE);
    expect(sichereGanzzahl(-0)).toBe(0);
  });

  it.each([0.5, GROESSTE + 1, -GROESSTE - 1, NaN, Infinity])(
    'lehnt %d ab und sagt, was zu groß ist',
    wert => {
      expect(() => sichereGanzzahl(wert, 'Der Betrag')).toThrow(
        'Der Betrag überschreitet den exakt darstellbaren Zahlenbereich',
      );
    },
  );
});
