import { expect, test } from 'vitest';
import { monatAus, tagAlsIso } from '#domain/werte';
import { musterstichtag } from './stichtage.ts';

test.each([
  [2023, 1, '2023-01-13'],
  [2023, 5, '2023-05-15'],
  [2023, 8, '2023-08-14'],
  [2023, 12, '2023-12-13'],
])('Der Stichtag liegt in der Monatsmitte auf einem Werktag: %i-%i', (jahr, monat, stichtag) => {
  expect(tagAlsIso(musterstichtag(monatAus(jahr, monat)))).toBe(stichtag);
});
