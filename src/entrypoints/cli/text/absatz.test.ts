import { expect, it } from 'vitest';
import { umbrochen } from './absatz.ts';

it('Ein Verhältnis und ein Betrag bleiben in einer Zeile', () => {
  expect(umbrochen('hat auf Weiß einen Kontrast von 1,04 : 1. Nötig', 38, '')).toBe(
    'hat auf Weiß einen Kontrast von\n1,04 : 1. Nötig',
  );
  expect(umbrochen('Es sind 20 Mio. €', 12, '')).toBe('Es sind\n20 Mio. €');
});
