import { describe, expect, test } from 'vitest';
import { adresseDerFassung, leseAdresse } from './planadresse.ts';

describe('Die Adresse eines Plans', () => {
  test.each([
    ['ab12', { kennung: 'ab12' }],
    ['ab12~1', { kennung: 'ab12', fassung: 1 }],
    ['0193-77~12', { kennung: '0193-77', fassung: 12 }],
  ])('%s nennt Plan und Fassung', (adresse, wahl) => {
    expect(leseAdresse(adresse)).toEqual(wahl);
    expect(adresseDerFassung(wahl)).toBe(adresse);
  });

  test('ohne Nummer hinter der Tilde ist es eine Kennung, die es nicht gibt', () => {
    expect(leseAdresse('ab12~x')).toEqual({ kennung: 'ab12~x' });
  });
});
