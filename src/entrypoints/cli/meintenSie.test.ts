import { describe, expect, test } from 'vitest';
import { gemeint, meintenSie } from './meintenSie.ts';
import { monatsvorschlag } from './monatsvorschlag.ts';

describe('Was jemand gemeint hat', () => {
  test('ist derselbe Name in anderer Schreibung', () => {
    expect([gemeint('k2e3', ['K2', 'K2E3']), gemeint(' BGTYP', ['bgTyp']), gemeint('K9', ['K2'])]).toEqual(['K2E3', 'bgTyp', null]); // prettier-ignore
  });

  test('ist der nächste Name, wo es einen gibt', () => {
    expect(meintenSie('INTT', ['ELB', 'INT'])).toBe(' Meinten Sie „INT“?');
    expect([meintenSie('Umsatz', ['ELB', 'INT']), meintenSie('K9', ['K1'])]).toEqual(['', '']);
  });

  test.each([
    ['2025-6', '2025-06'],
    ['06/2025', '2025-06'],
    ['6.2025', '2025-06'],
    ['2025/06', '2025-06'],
    ['202506', '2025-06'],
    ['Juni 2025', '2025-06'],
    ['mär. 2025', '2025-03'],
    ['2025-13', null],
    ['Sommer 2025', null],
    ['gestern', null],
  ])('ist bei „%s“ der Monat %s', (text, monat) => {
    expect(monatsvorschlag(text)).toBe(monat);
  });
});
