import { expect, it } from 'vitest';
import { Zahlenueberlauf } from './ganzzahl.ts';
import { prozentpunkte } from './prozentpunkte.ts';

it('zählt Punkte in ganzen Tausendsteln und lehnt 0,3 als Bruchzahl ab', () => {
  expect(prozentpunkte(300)).toBe(300);
  expect(() => prozentpunkte(0.3)).toThrow(Zahlenueberlauf);
});
