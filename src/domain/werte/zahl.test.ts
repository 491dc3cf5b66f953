import { describe, expect, it } from 'vitest';
import { euro } from './cent.ts';
import { prozentpunkte } from './prozentpunkte.ts';
import { vollzeitaequivalent } from './vollzeitaequivalent.ts';
import { gleicherWert, messwert } from './zahl.ts';

describe('gleicherWert', () => {
  it('verwechselt 300 Stück nicht mit 0,3 Punkten', () => {
    expect(
      gleicherWert({ einheit: 'anzahl', wert: 300 }, { einheit: 'punkte', wert: prozentpunkte(300) }),
    ).toBe(false);
  });

  it('vergleicht Beträge nach ihrem Wert', () => {
    expect(gleicherWert({ einheit: 'cent', wert: euro(1) }, { einheit: 'cent', wert: euro(1) })).toBe(true);
    expect(gleicherWert({ einheit: 'cent', wert: euro(1) }, { einheit: 'cent', wert: euro(2) })).toBe(false);
  });

  it('vergleicht Anteile so, wie sie geschrieben sind', () => {
    const bundesanteil = { einheit: 'anteil', wert: [848, 1000] } as const;
    expect(gleicherWert(bundesanteil, { einheit: 'anteil', wert: [848, 1000] })).toBe(true);
    expect(gleicherWert(bundesanteil, { einheit: 'anteil', wert: [849, 1000] })).toBe(false);
    expect(gleicherWert(bundesanteil, { einheit: 'anteil', wert: [106, 125] })).toBe(false);
  });
});

describe('messwert', () => {
  it('ist der Wert in kleinsten Schritten, bei Anteilen in Millionsteln', () => {
    expect(messwert({ einheit: 'cent', wert: euro(5) })).toBe(500);
    expect(messwert({ einheit: 'vzae', wert: vollzeitaequivalent(688_100) })).toBe(688_100);
    expect(messwert({ einheit: 'anteil', wert: [848, 1000] })).toBe(848_000);
  });

  it('trifft jeden Prozentwert von −200 % bis 200 % mit zwei Nachkommastellen genau', () => {
    const hundertstelprozent = Array.from({ length: 40_001 }, (_, i) => i - 20_000);
    const ungenau = hundertstelprozent.filter(
      zaehler => messwert({ einheit: 'anteil', wert: [zaehler, 10_000] }) !== zaehler * 100,
    );
    expect(ungenau).toEqual([]);
  });

  it('legt zwischen 101,5 % und 102 % genau einen halben Prozentpunkt', () => {
    const gedruckt = messwert({ einheit: 'anteil', wert: [102, 100] });
    expect(gedruckt - messwert({ einheit: 'anteil', wert: [1015, 1000] })).toBe(5000);
  });
});
