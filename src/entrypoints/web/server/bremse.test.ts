import { expect, test } from 'vitest';
import { erstelleBremse } from './bremse.ts';

test('Wer zu oft kommt, wartet bis zum Ende der Zeitspanne; andere nicht', () => {
  let jetzt = 1_000_000;
  const bremse = erstelleBremse(2, 60, () => jetzt);
  expect([bremse('a'), bremse('a')]).toEqual([0, 0]);
  jetzt += 10_000;
  expect([bremse('a'), bremse('b')]).toEqual([50, 0]);
  jetzt += 50_000;
  expect(bremse('a')).toBe(0);
});
