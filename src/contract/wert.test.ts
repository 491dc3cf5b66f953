import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Einheit } from '#domain/werte';
import { liesWert, wertbeispiel } from './wert.ts';

const lies = (einheit: Einheit, roh: number | string, ungefaehr = false) =>
  liesWert(einheit, roh, { ungefaehr });
const grund = (einheit: Einheit, roh: number | string, ungefaehr = false): string => {
  const gelesen = lies(einheit, roh, ungefaehr);
  return gelesen.ok ? `gelesen: ${String(gelesen.wert.wert)}` : gelesen.grund;
};

describe('Werte, wie sie in der Datei stehen', () => {
  test('ganze Euro und Anzahlen als Zahl, alles andere als Text mit Einheit; die letzte Ziffer sagt, wie genau', () => {
    expect(lies('cent', 59519000)).toEqual({
      ok: true,
      wert: { wert: 5951900000, text: 59519000, schritt: 100 },
    });
    expect(lies('cent', '59.519.000,00 €')).toMatchObject({
      ok: true,
      wert: { wert: 5951900000, schritt: 1 },
    });
    expect(lies('cent', '59,519 Mio. €')).toMatchObject({
      ok: true,
      wert: { wert: 5951900000, schritt: 100_000 },
    });
    expect(lies('anteil', '84,8 %')).toMatchObject({ ok: true, wert: { wert: [848, 1000], schritt: 1000 } });
    expect(lies('punkte', '0,3 Punkte')).toMatchObject({ ok: true, wert: { wert: 300, schritt: 100 } });
    expect(lies('vzae', '68,81 VZÄ')).toMatchObject({ ok: true, wert: { wert: 688_100, schritt: 100 } });
    expect(lies('anzahl', '1248')).toMatchObject({ ok: true, wert: { wert: 1248, schritt: 1 } });
    expect(lies('anzahl', 1248)).toMatchObject({ ok: true, wert: { wert: 1248, schritt: 1 } });
    expect(lies('anteil', 'rd. 13 %', true)).toMatchObject({ ok: true, wert: { wert: [13, 100] } });
  });

  test('Mehrdeutiges wird nicht geraten, sondern erklärt', () => {
    const mehrdeutig = 'ist mehrdeutig.';
    expect(grund('cent', '59.519')).toBe(`„59.519“ ${mehrdeutig}`);
    expect(grund('cent', '59,519')).toBe(`„59,519“ ${mehrdeutig}`);
    expect(grund('cent', '59.519.000')).toBe('Bei „59.519.000“ fehlt die Einheit.');
    expect(grund('anzahl', '1.248')).toBe(`„1.248“ ${mehrdeutig}`);
    expect(grund('cent', 59.519)).toBe('Die Zahl 59.519 steht ohne Anführungszeichen und ohne Einheit.');
    expect(grund('anteil', 85)).toBe('Die Zahl 85 steht ohne Anführungszeichen und ohne Einheit.');
    expect(grund('anteil', '84.8')).toBe(
      'Bei „84.8“ fehlt die Einheit, und die Nachkommastellen stehen hinter einem Komma.',
    );
    expect(grund('cent', '100.0000 €')).toBe(
      '„100.0000 €“ hat eine Tausendergruppe, die nicht aus drei Ziffern besteht. Gemeint sein kann 100.000 oder 1.000.000.',
    );
  });

  test('jeder andere Fehler hat seinen Satz', () => {
    expect(grund('cent', 'viel')).toBe('„viel“ ist keine Zahl mit Einheit.');
    expect(grund('cent', '„5 €“')).toBe(
      '„5 €“ steht in typografischen Anführungszeichen; hier gelten nur die geraden (").',
    );
    expect(grund('cent', '5 %')).toBe('„5 %“ hat nicht die erwartete Einheit (gefunden: „%“).');
    expect(grund('cent', '5,123 €')).toBe('„5,123 €“ hat mehr als 2 Nachkommastellen.');
    expect(grund('cent', 'rd. 5 €')).toBe(
      '„rd. 5 €“ ist ungefähr. Ungefähres gehört als gedruckter Text unter „gedruckt“.',
    );
    expect(grund('cent', '99 Mrd. €')).toBe('„99 Mrd. €“ ist zu groß.');
    expect(grund('cent', 99_000_000_000)).toBe('99000000000 ist zu groß.');
    expect(grund('cent', Number.MAX_SAFE_INTEGER)).toBe('9007199254740991 ist zu groß.');
    expect(grund('cent', '9'.repeat(20))).toBe(`„${'9'.repeat(20)}“ ist zu groß.`);
    expect(grund('anzahl', '9'.repeat(20))).toBe(`„${'9'.repeat(20)}“ ist zu groß.`);
    expect(grund('cent', '0777')).toBe('„0777“ beginnt mit einer Null; lassen Sie sie weg.');
    expect(grund('anzahl', '007')).toBe('„007“ beginnt mit einer Null; lassen Sie sie weg.');
    expect(grund('anzahl', '0')).toBe('gelesen: 0');
    expect(grund('cent', '10')).toBe('Bei „10“ fehlt die Einheit.');
    expect(grund('cent', 'x'.repeat(100_000))).toBe(`„${'x'.repeat(60)}…“ ist zu lang für einen Wert.`);
    expect(grund('cent', 'a\u0007\n\u202Eb')).toBe('„a\u{FFFD} \u{FFFD}b“ ist keine Zahl mit Einheit.');
  });

  test('ein Feld in Monaten liest keine Wochen und sagt, welche Worte gelten', () => {
    const monate = (roh: string | number) => liesWert('dezimal', roh, { ungefaehr: false, mass: 'monate' });
    expect(monate('3,9 Monate')).toMatchObject({ ok: true, wert: { wert: 3_900, schritt: 100 } });
    expect(monate('2 Jahre')).toMatchObject({ ok: true, wert: { wert: 24_000, text: '2 Jahre' } });
    expect(monate('8 Wochen')).toEqual({
      ok: false,
      grund: '„8 Wochen“ hat nicht die erwartete Einheit (gefunden: „Wochen“).',
    });
    expect(monate('8')).toEqual({ ok: false, grund: 'Bei „8“ fehlt die Einheit.' });
    expect(wertbeispiel({ einheit: 'dezimal', ungefaehr: false, mass: 'monate' })).toBe(
      '"3,9 Monate" oder "1 Jahr"',
    );
  });

  test('Anzahlen tragen keine Einheit: 8 Plätze und 8 Fälle sind nicht dasselbe', () => {
    for (const roh of ['8 Plätze', '8 Fälle', '8 Personen', '8 VZÄ', '8 Stunden'])
      expect(grund('anzahl', roh)).toContain('hat nicht die erwartete Einheit');
    expect(grund('vzae', '8 Personen')).toContain('(gefunden: „Personen“)');
    expect(lies('anzahl', 'mindestens 40', true)).toMatchObject({ ok: true, wert: { wert: 40 } });
    expect(grund('anzahl', 'mindestens 40')).toContain('ist ungefähr');
  });

  test('ganze Euro gelten, so weit ein Haushalt reicht, in beide Richtungen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), euro => {
        expect(lies('cent', euro)).toMatchObject({ ok: true, wert: { wert: euro === 0 ? 0 : euro * 100 } });
      }),
    );
    expect(lies('cent', 10_000_000_001).ok).toBe(false);
    expect(lies('cent', -10_000_000_001).ok).toBe(false);
  });

  test('kein Text bringt das Lesen zum Absturz', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Einheit>('cent', 'anteil', 'punkte', 'vzae', 'anzahl'),
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-− %€rdMioT') })),
        (einheit, text) => {
          expect(typeof lies(einheit, text).ok).toBe('boolean');
        },
      ),
    );
  });
});
