import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leseBlock, schreibeBlock } from './block.ts';

const zelle = fc.string({
  unit: fc.constantFrom('a', 'ß', '1', '.', ',', ' ', '"', '\t', '\n', '€'),
  maxLength: 8,
});
const rechteck = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([zeilen, spalten]) =>
    fc.array(fc.array(zelle, { minLength: spalten, maxLength: spalten }), {
      minLength: zeilen,
      maxLength: zeilen,
    }),
  );

describe('Ein kopierter Block', () => {
  test('kommt so wieder, wie er geschrieben wurde', () => {
    fc.assert(
      fc.property(rechteck, block => {
        expect(leseBlock(schreibeBlock(block))).toEqual(block);
      }),
    );
  });

  test('jeder Text ist ein Block, und kein Zeichen außer Trennern geht verloren', () => {
    const zeichen = (texte: readonly string[]): string => texte.join('').replaceAll(/["\t\n\r]/g, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', '1') }), text => {
        expect(zeichen(leseBlock(text).flat())).toBe(zeichen([text]));
      }),
    );
  });

  test('aus Excel: Zeilenumbruch und Anführungszeichen in einer Zelle, Zeilenende am Schluss', () => {
    expect(leseBlock('Kurs "A"\t1.234,50 €\r\n"zwei\r\nZeilen mit ""Zitat"""\t-3\r\n')).toEqual([
      ['Kurs "A"', '1.234,50 €'],
      ['zwei\nZeilen mit "Zitat"', '-3'],
    ]);
  });

  test('ein Zeichen, das nicht schließt, gehört zum Text', () => {
    expect(leseBlock('"offen\t2')).toEqual([['"offen', '2']]);
    expect(leseBlock('"5" Rohr\t2')).toEqual([['"5" Rohr', '2']]);
  });

  test('leere Zellen und Zeilen bleiben', () => {
    expect(leseBlock('a\t\tb\n\nc')).toEqual([['a', '', 'b'], [''], ['c']]);
  });
});
