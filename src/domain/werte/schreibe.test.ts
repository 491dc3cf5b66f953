import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anteil, type Anteil } from './anteil.ts';
import { cent, euro } from './cent.ts';
import { prozentpunkte } from './prozentpunkte.ts';
import {
  schreibeAnteil,
  schreibeAnteilFest,
  schreibeCent,
  schreibeDezimal,
  schreibeEuro,
  schreibeMio,
  schreibeWert,
} from './schreibe.ts';
import { vollzeitaequivalent } from './vollzeitaequivalent.ts';

describe('schreibeDezimal', () => {
  it.each([
    [450_484_800, 2, '4.504.848,00'],
    [-450_484_800, 2, '−4.504.848,00'],
    [0, 2, '0,00'],
    [5, 2, '0,05'],
    [-5, 2, '−0,05'],
    [999, 0, '999'],
    [1000, 0, '1.000'],
    [100_000, 0, '100.000'],
    [-1_000_000, 0, '−1.000.000'],
    [Number.MAX_SAFE_INTEGER, 2, '90.071.992.547.409,91'],
  ])('%i mit %i Nachkommastellen ist „%s“', (wert, stellen, erwartet) => {
    expect(schreibeDezimal(wert, stellen)).toBe(erwartet);
  });

  it('gruppiert immer zu dritt, und ohne Punkte und Komma steht dieselbe Zahl da', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 0, max: 6 }), (wert, stellen) => {
        const text = schreibeDezimal(wert, stellen);
        expect(text).toMatch(/^−?(0|[1-9]\d{0,2}(\.\d{3})*)(,\d+)?$/);
        expect(text.split(',')[1]?.length ?? 0).toBe(stellen);
        expect(Number(text.replace(/[.,]/g, '').replace('−', '-')) + 0).toBe(wert);
      }),
    );
  });
});

describe('Beträge', () => {
  it('stehen auf den Cent mit Währung', () => {
    expect(schreibeCent(euro(4_504_848))).toBe('4.504.848,00 €');
    expect(schreibeCent(cent(-1))).toBe('−0,01 €');
  });

  it.each([
    [49, '0 €'],
    [50, '1 €'],
    [-49, '0 €'],
    [-50, '−1 €'],
    [448_721_890, '4.487.219 €'],
  ])('%i Cent sind in ganzen Euro „%s“', (wert, erwartet) => {
    expect(schreibeEuro(cent(wert))).toBe(erwartet);
  });

  it.each([
    ['Eingliederungstitel', 59_519_000, '59,519 Mio. €'],
    ['Umschichtung, gerundet; das Dokument selbst druckt abgeschnitten 4,504', 4_504_848, '4,505 Mio. €'],
    ['Minderung des Eingliederungstitels', -7_230_000, '−7,230 Mio. €'],
    ['tausend Millionen', 1_000_000_000, '1.000 Mio. €'],
    ['zwanzig Millionen', 20_000_000, '20 Mio. €'],
    ['nichts', 0, '0 Mio. €'],
    ['weniger als 500 Euro', -499, '0,000 Mio. €'],
  ])('in Millionen (Kreis Recklinghausen 2023), %s', (_, betrag, erwartet) => {
    expect(schreibeMio(euro(betrag))).toBe(erwartet);
  });
});

describe('schreibeAnteil', () => {
  it.each<[Anteil, string]>([
    [[848, 1000], '84,8 %'],
    [[106, 125], '84,8 %'],
    [[1, 1], '100 %'],
    [[0, 7], '0 %'],
    [[1, 8], '12,5 %'],
    [[-1, 16], '−6,25 %'],
    [[14_158, 1_000_000], '1,4158 %'],
    [[12, 1], '1.200 %'],
  ])('schreibt %j genau, weil vier Nachkommastellen reichen: %s', (bruch, erwartet) => {
    expect(schreibeAnteil(bruch)).toBe(erwartet);
  });

  it.each<[string, Anteil, string]>([
    ['Umschichtung am EGT, Ennepe-Ruhr-Kreis 2023', [100_000, 20_734_947], '0,48 %'],
    ['EGT gegen das Vorjahr, Kreis Recklinghausen 2023', [-7_230, 66_749], '−10,83 %'],
    ['ein Drittel', [1, 3], '33,33 %'],
    ['zwei Drittel', [2, 3], '66,67 %'],
    ['mehr als vier Nachkommastellen', [1_234_565, 10_000_000], '12,35 %'],
    ['fast nichts, ohne −0', [-1, 1_000_000_000], '0,00 %'],
  ])('rundet sonst auf zwei Nachkommastellen: %s', (_, bruch, erwartet) => {
    expect(schreibeAnteil(bruch)).toBe(erwartet);
  });

  it('rundet auf die verlangten Stellen nur, was nicht genau aufgeht', () => {
    expect(schreibeAnteil([1, 3], 0)).toBe('33 %');
    expect(schreibeAnteil([1, 3], 4)).toBe('33,3333 %');
    expect(schreibeAnteil([848, 1000], 0)).toBe('84,8 %');
  });

  it('schreibt jeden Prozentwert mit bis zu vier Nachkommastellen ohne überflüssige Nullen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), millionstel => {
        const text = schreibeAnteil(anteil(millionstel, 1_000_000));
        expect(text).not.toMatch(/,\d*0 %$/);
        const alsZahl = Number(
          text.replace(' %', '').replaceAll('.', '').replace(',', '.').replace('−', '-'),
        );
        expect(Math.round(alsZahl * 10_000) + 0).toBe(millionstel);
      }),
    );
  });
});

describe('schreibeAnteilFest', () => {
  it.each<[Anteil, number, string]>([
    [[848, 1000], 2, '84,80 %'],
    [[848, 1000], 0, '85 %'],
    [[1, 8], 0, '13 %'],
    [[-1, 8], 0, '−13 %'],
    [[-1, 100_000], 2, '0,00 %'],
  ])('schreibt %j mit genau %i Nachkommastellen: %s', (bruch, stellen, erwartet) => {
    expect(schreibeAnteilFest(bruch, stellen)).toBe(erwartet);
  });
});

describe('schreibeWert', () => {
  it.each([
    [688_100, '68,81 VZÄ'],
    [100_000, '10 VZÄ'],
    [1_000_000, '100 VZÄ'],
    [0, '0 VZÄ'],
    [1, '0,0001 VZÄ'],
    [1000, '0,1 VZÄ'],
    [1010, '0,101 VZÄ'],
    [100_100, '10,01 VZÄ'],
    [-5000, '−0,5 VZÄ'],
    [-100_000, '−10 VZÄ'],
    [9_100_000, '910 VZÄ'],
    [12_345_000, '1.234,5 VZÄ'],
    [100_000_000, '10.000 VZÄ'],
  ])('schreibt %i Zehntausendstel als „%s“', (wert, erwartet) => {
    expect(schreibeWert({ einheit: 'vzae', wert: vollzeitaequivalent(wert) })).toBe(erwartet);
  });

  it.each([
    [300, '0,3 Punkte'],
    [-300, '−0,3 Punkte'],
    [0, '0 Punkte'],
    [1, '0,001 Punkte'],
    [10_000, '10 Punkte'],
    [12_340, '12,34 Punkte'],
  ])('schreibt %i Tausendstel Prozentpunkte als „%s“', (wert, erwartet) => {
    expect(schreibeWert({ einheit: 'punkte', wert: prozentpunkte(wert) })).toBe(erwartet);
  });

  it('schreibt Anzahlen ohne Einheit, Beträge auf den Cent und Anteile in Prozent', () => {
    expect(schreibeWert({ einheit: 'anzahl', wert: 11_797 })).toBe('11.797');
    expect(schreibeWert({ einheit: 'anzahl', wert: -100 })).toBe('−100');
    expect(schreibeWert({ einheit: 'cent', wert: euro(4_504_848) })).toBe('4.504.848,00 €');
    expect(schreibeWert({ einheit: 'anteil', wert: [848, 1000] })).toBe('84,8 %');
  });

  it('kürzt bei VZÄ nur Nullen hinter dem Komma, nie den Wert', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), zehntausendstel => {
        const text = schreibeWert({ einheit: 'vzae', wert: vollzeitaequivalent(zehntausendstel) });
        const [ganze = '', bruch = ''] = text
          .replace(' VZÄ', '')
          .replaceAll('.', '')
          .replace('−', '-')
          .split(',');
        expect(bruch).not.toMatch(/0$/);
        expect(text).not.toContain(', ');
        expect(Number(ganze + bruch.padEnd(4, '0')) + 0).toBe(zehntausendstel);
      }),
    );
  });
});
