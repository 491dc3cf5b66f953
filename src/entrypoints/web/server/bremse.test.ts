import { expect, test } from 'vitest';
import { erstelleBremse } from './bremse.ts';

test('Wer zu oft kommt, wartet bis zum Ende der Zeitspanne; andere nicht', () => {
  let jetzt = 1_000_000;
  const { nimm } = erstelleBremse(2, 60, () => jetzt);
  expect([nimm('a'), nimm('a')]).toEqual([0, 0]);
  jetzt += 10_000;
  expect([nimm('a'), nimm('b')]).toEqual([50, 0]);
  jetzt += 50_000;
  expect(nimm('a')).toBe(0);
});

test('Was erlassen wird, zählt nicht; mehr als da war, wird nicht erlassen', () => {
  const { nimm, erlasse } = erstelleBremse(2, 60, () => 1_000_000);
  for (let i = 0; i < 10; i++) {
    expect(nimm('a')).toBe(0);
    erlasse('a');
  }
  erlasse('a');
  expect([nimm('a'), nimm('a'), nimm('a')]).toEqual([0, 0, 60]);
});
