import { describe, expect, test } from 'vitest';
import { leseAenderung } from './aenderungstext.ts';

describe('leseAenderung', () => {
  test.each([
    ['', 'cent', 0],
    ['+50.000', 'cent', 5_000_000],
    ['-50000,50 €', 'cent', -5_000_050],
    ['−1,5', 'vzae', -15_000],
    ['+ 2 VZÄ', 'vzae', 20_000],
    ['-0', 'anzahl', 0],
    ['20', 'anzahl', 20],
    ['1.200', 'anzahl', 1200],
  ] as const)('liest „%s“ (%s)', (text, einheit, wert) => {
    expect(leseAenderung(text, einheit)).toBe(wert);
  });

  test.each([
    ['viel', 'cent'],
    ['1.5', 'vzae'],
    ['1,5', 'anzahl'],
    ['1,234', 'cent'],
    ['--1', 'anzahl'],
    ['99999999999999999', 'cent'],
  ] as const)('weist „%s“ (%s) zurück', (text, einheit) => {
    expect(leseAenderung(text, einheit)).toBeNull();
  });
});
