import { expect, it } from 'vitest';
import { abschnittstitel } from './abschnittstitel.ts';
import { planMit } from './pruefhilfen.ts';

it('ein Abschnitt heißt wie in der Vorlage, sonst wie sein Schlüssel', () => {
  expect(abschnittstitel(planMit({}), 'budget')).toBe('Budget (EGT, VWT, Umschichtungen)');
  expect(abschnittstitel(planMit({}), 'sonstiges')).toBe('sonstiges');
});
