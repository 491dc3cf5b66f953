import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liesPfad, pfad } from './pfad.ts';

describe('eine Adresse', () => {
  it('verbindet Segmente mit Punkten, auch Zahlen und eine schon fertige Adresse davor', () => {
    expect(pfad('haushalt', 'umschichtung')).toBe('haushalt.umschichtung');
    expect(pfad('haushalt', 'zeilen', 3)).toBe('haushalt.zeilen.3');
    expect(pfad(pfad('haushalt', 'vergleich'), 'zuteilung_2022')).toBe('haushalt.vergleich.zuteilung_2022');
  });

  it.each(['haushalt', 'haushalt.egt_ohne-bez.2023', 'A.1'])('liest %j', text => {
    expect(liesPfad(text)).toBe(text);
  });

  it.each(['', '.', 'haushalt.', '.haushalt', 'haushalt..egt', 'haushalt egt', 'maßnahme', 'a/b', 'a.b\n'])(
    'lehnt %j ab',
    text => {
      expect(liesPfad(text)).toBeNull();
    },
  );

  it('nennt die ungültige Adresse, wenn ein Segment leer ist oder fehlt', () => {
    expect(() => pfad('haushalt', '')).toThrow('Keine gültige Adresse: haushalt.');
    expect(() => pfad()).toThrow('Keine gültige Adresse');
  });

  it('lässt sich aus jedem Segment bilden, das aus Buchstaben, Ziffern, _ und - besteht', () => {
    const segmente = fc.array(fc.stringMatching(/^[A-Za-z0-9_-]+$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(segmente, teile => {
        expect(liesPfad(pfad(...teile))).toBe(teile.join('.'));
      }),
    );
  });
});
