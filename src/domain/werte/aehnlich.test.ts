import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aehnlichster } from './aehnlich.ts';

describe('aehnlichster', () => {
  it('findet das Wort mit den wenigsten anderen Buchstaben', () => {
    expect(
      aehnlichster('haushalt.umschichtungg', ['haushalt.umschichtung.anteil', 'haushalt.umschichtung']),
    ).toBe('haushalt.umschichtung');
    expect(aehnlichster('EGS', ['AGH', 'EGZ', 'ESG'])).toBe('EGZ');
    expect(aehnlichster('Eingliederungszuschus', ['Einstiegsgeld', 'Eingliederungszuschuss'])).toBe(
      'Eingliederungszuschuss',
    );
  });

  it('findet nichts, wenn nichts nah genug liegt', () => {
    expect(aehnlichster('Umschulung', ['EGZ', 'haushalt.umschichtung'])).toBeNull();
    expect(aehnlichster('ab', ['cd'])).toBeNull();
    expect(aehnlichster('', ['a'])).toBeNull();
  });

  it('findet ein Wort, dem ein Buchstabe fehlt, immer', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 60 }), fc.nat(), (wort, n) => {
        const ohne = wort.slice(0, n % wort.length) + wort.slice((n % wort.length) + 1);
        expect(aehnlichster(ohne, [wort])).toBe(wort);
      }),
    );
  });
});
