import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deuteZelle, type Zellart } from './deuteZelle.ts';

const zelle = (art: string, einheit = '', mehr: Partial<Zellart> = {}): Zellart => ({
  art,
  einheit,
  wahl: null,
  hoechstens: 200,
  ...mehr,
});
const euro = (text: string) => deuteZelle(text, zelle('wert', 'cent'));

describe('Eine eingefügte Zahl', () => {
  test.each([
    ['1234567', '1.234.567'],
    ['1.234.567,00 €', '1.234.567'],
    ['1234567,89', '1.234.567,89 €'],
    ['-5.000', '-5.000'],
    ['− 12,5 EUR', '-12,50 €'],
    ['0', '0'],
    ['59,519 Mio. €', '59,519 Mio. €'],
    ['', ''],
  ])('„%s“ wird %s', (roh, text) => expect(euro(roh)).toEqual({ text, grund: '' }));

  test.each(['viel', '1,234.56', '1.23', '1,234', '12.34.567'])(
    '„%s“ passt nicht zu Euro und bleibt, wie sie ist',
    roh => {
      const deutung = euro(roh);
      expect(deutung.text).toBe(roh);
      expect(deutung.grund).not.toBe('');
    },
  );

  test('jeder Betrag in Cent, wie ihn Excel in Deutschland schreibt, kommt auf den Cent genau an', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), cent => {
        const geschrieben = (cent / 100).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' });
        const { text, grund } = euro(geschrieben);
        expect(grund).toBe('');
        const [ganz = '', nach = '00'] = text.replaceAll(/[.€\s]/g, '').split(',');
        expect(BigInt(`${ganz}${nach}`)).toBe(BigInt(cent));
      }),
    );
  });

  test('ein Anteil ohne Prozentzeichen kann zweierlei heißen und passt nicht', () => {
    const anteil = (text: string) => deuteZelle(text, zelle('wert', 'anteil'));
    expect(anteil('84,8%')).toEqual({ text: '84,8 %', grund: '' });
    expect(anteil('0,848').grund).toBe('braucht das Prozentzeichen');
  });

  test('Stellen bekommen ihre Einheit, Stückzahlen bleiben ganz', () => {
    expect(deuteZelle('68,81', zelle('wert', 'vzae')).text).toBe('68,81 VZÄ');
    expect(deuteZelle('1.248', zelle('wert', 'anzahl')).text).toBe('1.248');
    expect(deuteZelle('1,5', zelle('wert', 'anzahl')).grund).toBe('ist keine ganze Zahl');
  });
});

describe('Ein eingefügter Text', () => {
  test('wird ein Tag oder Monat', () => {
    expect(deuteZelle('1.2.2027', zelle('tag')).text).toBe('2027-02-01');
    expect(deuteZelle('30.2.2027', zelle('tag')).grund).not.toBe('');
    expect(deuteZelle('März 2027', zelle('monat')).text).toBe('2027-03');
    expect(deuteZelle('03.2027', zelle('monat')).text).toBe('2027-03');
    expect(deuteZelle('13.2027', zelle('monat')).grund).not.toBe('');
  });

  test('wird gewählt, wo er so heißt', () => {
    const wahl = [{ wert: 'p16i', name: 'Teilhabe am Arbeitsmarkt' }];
    expect(deuteZelle('teilhabe am arbeitsmarkt', zelle('verweis', '', { wahl })).text).toBe('p16i');
    expect(deuteZelle('etwas anderes', zelle('verweis', '', { wahl }))).toEqual({
      text: 'etwas anderes',
      grund: 'steht hier nicht zur Wahl',
    });
  });

  test('bleibt erhalten, auch wenn er nicht passt', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.constantFrom('cent', 'anzahl', 'anteil', 'vzae', 'punkte', 'dezimal'),
        (roh, einheit) => {
          const { text, grund } = deuteZelle(roh, zelle('wert', einheit));
          if (grund !== '') expect(text).toBe(roh.replaceAll(/\s+/g, ' ').trim());
        },
      ),
    );
  });

  test('ist höchstens so lang, wie das Feld nimmt', () => {
    expect(deuteZelle('lang', zelle('text', '', { hoechstens: 3 })).grund).toContain('3 Zeichen');
  });
});
