import { expect, it } from 'vitest';
import { formel, formelkatalog } from './formel.ts';

const kopie = formel({
  id: 'kopie',
  nimmt: { x: 'anzahl' },
  ergibt: 'anzahl',
  satz: '{x}',
  rechne: e => e.x,
});

it('findet im Katalog jede Formel unter ihrer Kennung, geänderte Rechnungen unter der neuen', () => {
  const zweite = { ...kopie, id: 'kopie/2' };
  const katalog = formelkatalog([kopie, zweite]);
  expect(katalog.get('kopie')).toBe(kopie);
  expect(katalog.get('kopie/2')).toBe(zweite);
  expect(katalog.get('kopie/3')).toBeUndefined();
});

it('nimmt keine zweite Formel mit derselben Kennung in den Katalog', () => {
  expect(() => formelkatalog([kopie, { ...kopie, satz: 'anders {x}' }])).toThrow('Formel doppelt: kopie');
});
