import { expect, it } from 'vitest';
import { Zahlenueberlauf } from './ganzzahl.ts';
import { vollzeitaequivalent } from './vollzeitaequivalent.ts';

it('zählt VZÄ mit vier Nachkommastellen (§ 4 VKFV) in ganzen Zehntausendsteln und lehnt 68,81 als Bruchzahl ab', () => {
  expect(vollzeitaequivalent(688_100)).toBe(688_100);
  expect(() => vollzeitaequivalent(68.81)).toThrow(Zahlenueberlauf);
});
