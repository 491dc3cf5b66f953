import { describe, expect, it } from 'vitest';
import { alsMeldung } from './alsMeldung.ts';

describe('Eine Meldung auf der Fehlerausgabe', () => {
  it('bleibt, wie sie ist', () => {
    const text = 'Den Befehl „plan prüfe“ gibt es nicht.\n\n  ./stellwerk plan pruefe DATEI\n';
    expect(alsMeldung(text, false)).toBe(text);
  });

  it('macht sichtbar, was den Bildschirm löscht oder die Schreibrichtung dreht', () => {
    expect(alsMeldung('„\u001b[2J\u202eK2\u2028\u200f“', false)).toBe('„\\u001b[2J\\u202eK2\\u2028\\u200f“');
    expect(alsMeldung('„\u001b[2J“', true)).toBe('„\\u001b[2J“');
  });

  it('behält Farben, wo es welche gibt', () => {
    expect(alsMeldung('\u001b[31mSPERRT\u001b[0m', true)).toBe('\u001b[31mSPERRT\u001b[0m');
    expect(alsMeldung('\u001b[31mSPERRT\u001b[0m', false)).toBe('\\u001b[31mSPERRT\\u001b[0m');
  });

  it('kürzt, was niemand liest', () => {
    expect(alsMeldung(`„${'x'.repeat(5000)}“ gibt es nicht.`, false)).toHaveLength(116);
    expect(alsMeldung(`„${'ab '.repeat(2000)}“ gibt es nicht.`, false).length).toBeLessThan(150);
  });
});
