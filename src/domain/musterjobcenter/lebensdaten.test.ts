import { expect, test } from 'vitest';
import { tag } from '#domain/werte';
import { altersgrenze } from './lebensdaten.ts';

test.each([
  ['1946-12-15', '2012-01-01'],
  ['1947-01-15', '2012-03-01'],
  ['1958-06-30', '2024-07-01'],
  ['1959-06-30', '2025-09-01'],
  ['1963-01-01', '2029-12-01'],
  ['1964-01-01', '2031-02-01'],
])('Wer am %s geboren ist, ist vom %s an nicht mehr leistungsberechtigt (§ 7a SGB II)', (geburt, ab) => {
  expect(altersgrenze(tag(geburt))).toBe(tag(ab));
});
