import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schreibeDezimal } from '#domain/werte';
import { euro, mio, prozent, punkte } from './dezimal.ts';

describe('Beträge in den Rechtsdaten', () => {
  it('stehen wie gedruckt und werden auf den Cent genau gelesen', () => {
    expect(euro('13,90')).toBe(1_390);
    expect(euro('8,84')).toBe(884);
    expect(euro('5.000')).toBe(500_000);
    expect(euro('700.000.000')).toBe(70_000_000_000);
    expect(mio('28,4815')).toBe(2_848_150_000);
    expect(mio('4.369,6')).toBe(436_960_000_000);
  });

  it('haben in Euro höchstens zwei Nachkommastellen', () => {
    expect(() => euro('13,905')).toThrow(RangeError);
    expect(() => mio('0,000000001')).toThrow(RangeError);
  });

  it.each(['100.0000', '13.9', '13,', ',50', '', ' 5', '−5', '1e3', '1.00'])('„%s“ ist keiner', text => {
    expect(() => euro(text)).toThrow(RangeError);
    expect(() => mio(text)).toThrow(RangeError);
    expect(() => prozent(text)).toThrow(RangeError);
  });
});

describe('Prozentsätze in den Rechtsdaten', () => {
  it('bleiben als Bruch mit den gedruckten Stellen stehen', () => {
    expect(prozent('84,8')).toEqual([848, 1_000]);
    expect(prozent('50')).toEqual([50, 100]);
    expect(prozent('0,5')).toEqual([5, 1_000]);
    expect(prozent('0,7100')).toEqual([7_100, 1_000_000]);
  });

  it('sind etwas anderes als Prozentpunkte', () => {
    expect(punkte('10')).toBe(10_000);
    expect(punkte('0,3')).toBe(300);
    expect(() => punkte('0,0001')).toThrow(RangeError);
  });
});

describe('euro', () => {
  it('liest zurück, was als deutsche Zahl geschrieben wird', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), cent => {
        expect(euro(schreibeDezimal(cent, 2))).toBe(cent);
      }),
    );
  });
});
