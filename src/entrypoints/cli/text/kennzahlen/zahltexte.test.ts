import { describe, expect, test } from 'vitest';
import { mitPlus, prozent, zahl } from './zahltexte.ts';

describe('Zahlen der Tabellen', () => {
  test.each([
    [3.349, '+3,3'],
    [-2.04, '−2,0'],
    [-0.04, '0,0'],
    [0, '0,0'],
    [1234.56, '+1.234,6'],
  ])('%d als Veränderung ist %s', (wert, text) => {
    expect(mitPlus(prozent(wert))).toBe(text);
  });

  test('haben so viele Stellen, wie sie brauchen', () => {
    expect([zahl(2119.25), zahl(722), zahl(20.1, 2), zahl(2119.6, 0, 0)]).toEqual(['2.119,25', '722', '20,10', '2.120']); // prettier-ignore
  });

  test('lassen Zeichen ohne Vorzeichen', () => {
    expect(['*', 'fehlt', '–', 'x'].map(mitPlus)).toEqual(['*', 'fehlt', '–', 'x']);
  });
});
