import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zerlegeCsv, type Csvsatz } from './zerlegeCsv.ts';

const zerlege = (stuecke: readonly string[], trennzeichen = ';'): readonly Csvsatz[] => {
  const zerleger = zerlegeCsv(trennzeichen);
  return [...stuecke.flatMap(s => zerleger.nimm(s)), ...zerleger.ende()];
};

describe('CSV', () => {
  it.each([
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['"a;b";"c""d"\n', [['a;b', 'c"d']]],
    ['"a\nb";c\n', [['a\nb', 'c']]],
    ['\uFEFFa;\n', [['a', '']]],
    [
      ';\n\n;',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a"b;c\n', [['a"b', 'c']]],
    ['', []],
  ])('%j', (text, erwartet) => {
    expect(zerlege([text]).map(s => s.felder)).toEqual(erwartet);
  });

  it('zählt Zeilen über Umbrüche in Anführungszeichen und leere Zeilen hinweg', () => {
    expect(zerlege(['a\n"b\nb\r\nb"\n\nc']).map(s => s.zeile)).toEqual([1, 2, 6]);
  });

  it('kommt aus jeder Zerlegung in Stücke gleich heraus', () => {
    const zeichen = fc.string({ maxLength: 40, unit: fc.constantFrom(...'ab;"\n\r'.split('')) });
    fc.assert(
      fc.property(zeichen, fc.array(fc.nat(40), { maxLength: 6 }), (text, schnitte) => {
        const stellen = [0, ...schnitte.toSorted((a, b) => a - b), text.length];
        const stuecke = stellen.slice(1).map((bis, i) => text.slice(stellen[i], bis));
        expect(zerlege(stuecke)).toEqual(zerlege([text]));
      }),
    );
  });

  it('gibt zurück, was geschrieben wurde', () => {
    const felder = fc.array(
      fc.array(fc.string({ maxLength: 6, unit: fc.constantFrom(...'ab,"\n\r ä'.split('')) }), {
        minLength: 2,
        maxLength: 4,
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(felder, saetze => {
        const text = saetze.map(s => s.map(f => `"${f.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(zerlege([text], ',').map(s => s.felder)).toEqual(saetze);
      }),
    );
  });

  it('hält von einem offenen Anführungszeichen höchstens ein Megabyte fest', () => {
    const stuecke = ['a;"', ...Array.from({ length: 6 }, () => 'x'.repeat(1 << 18))];
    expect(zerlege(stuecke)[0]?.unlesbar).toMatch(/nicht geschlossen/);
  });
});
