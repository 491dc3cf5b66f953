import { expect, it } from 'vitest';
import { tag } from '#domain/werte';
import { neuererLadestand } from './neuererLadestand.ts';

const lieferungen = [
  { ladestand: tag('2025-12-31'), gilt: false },
  { ladestand: tag('2026-10-31'), gilt: true },
];

it('Vor der Entscheidung steht, welcher neuere Ladestand weiter gezählt wird', () => {
  expect(neuererLadestand('entscheidung', tag('2026-03-31'), lieferungen)).toBe('31.10.2026');
  expect(neuererLadestand('entscheidung', tag('2026-11-30'), lieferungen)).toBeNull();
  expect(neuererLadestand('entscheidung', tag('2026-03-31'), [])).toBeNull();
  expect(neuererLadestand('fertig', tag('2026-03-31'), lieferungen)).toBeNull();
  expect(neuererLadestand('entscheidung', undefined, lieferungen)).toBeNull();
});
