import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inZeilen } from './zeilen.ts';

it('bricht zwischen Wörtern um', () => {
  expect(inZeilen('Minderung der Zuteilung durch den Bund', 20)).toEqual([
    'Minderung der',
    'Zuteilung durch den',
    'Bund',
  ]);
});

it('hält Paragraphen zusammen', () => {
  expect(inZeilen('Umschichtung nach § 46 Abs. 1', 20)).toEqual([
    'Umschichtung nach',
    '§\u00a046 Abs.\u00a01',
  ]);
});

it('teilt zu lange Wörter, am liebsten hinter einem Strich', () => {
  expect(inZeilen('Eingliederungs-/Verwaltungsmittel', 20)).toEqual([
    'Eingliederungs-/',
    'Verwaltungsmittel',
  ]);
  expect(inZeilen('Verpflichtungsermächtigungen', 20)).toEqual(['Verpflichtungsermäch', 'tigungen']);
});

it('kürzt nach der dritten Zeile', () => {
  expect(inZeilen('eins zwei drei vier fünf', 5)).toEqual(['eins', 'zwei', 'drei…']);
});

it('macht aus einem leeren Namen keine Zeile', () => {
  expect(inZeilen('  ', 10)).toEqual([]);
});

it('bleibt immer bei drei Zeilen in der Breite und verliert ohne Kürzung kein Zeichen', () => {
  const name = fc.array(fc.stringMatching(/^[a-zäöü/-]{1,40}$/), { maxLength: 8 }).map(w => w.join(' '));
  fc.assert(
    fc.property(name, fc.integer({ min: 2, max: 30 }), (text, breite) => {
      const zeilen = inZeilen(text, breite);
      expect(zeilen.length).toBeLessThanOrEqual(3);
      expect(zeilen.every(zeile => zeile.length <= breite)).toBe(true);
      const gekuerzt = zeilen.at(-1)?.endsWith('…') === true;
      if (!gekuerzt) expect(zeilen.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
