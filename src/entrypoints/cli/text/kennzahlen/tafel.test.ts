import { describe, expect, test } from 'vitest';
import { tafeltext } from './tafel.ts';

const tafel = (spalten: readonly string[], zellen: readonly string[]) => ({
  titel: 'Titel',
  kopf: 'in Prozent',
  spalten,
  zeilen: [{ name: 'K2  Integrationsquote', zellen }],
});

const monate = Array.from({ length: 12 }, (_, i) => `M${i + 1} 25`);

describe('tafeltext', () => {
  test('stellt Zahlen rechtsbündig unter ihre Überschrift', () => {
    expect(tafeltext(tafel(['Jan 25', 'Feb 25'], ['20,1', '*']), 80)).toEqual([
      'Titel',
      '  in Prozent             Jan 25  Feb 25',
      '  K2  Integrationsquote    20,1       *',
    ]);
  });

  test.each([60, 80, 100, 120])('bleibt bei %d Zeichen in der Breite und verliert keine Spalte', breite => {
    const zeilen = tafeltext(tafel(monate, monate.map((_, i) => `${i},5`)), breite); // prettier-ignore
    expect(zeilen.filter(z => z.length > breite)).toEqual([]);
    expect(zeilen.join(' ').match(/M\d+ 25/g)).toEqual(monate);
    expect(zeilen.join(' ').match(/\d+,5/g)).toEqual(monate.map((_, i) => `${i},5`));
  });

  test('macht die Blöcke gleich groß', () => {
    const koepfe = tafeltext(tafel(monate, monate.map(() => '20,1')), 96).filter(z => z.includes(' 25')); // prettier-ignore
    expect(koepfe.map(k => k.match(/M\d+/g)?.length)).toEqual([6, 6]);
  });

  test('bricht lange Überschriften um und kürzt lange Namen', () => {
    const lang = {
      ...tafel(['25 bis unter 55'], ['1,0']),
      zeilen: [{ name: 'x'.repeat(60), zellen: ['1,0'] }],
    };
    const [, erste, zweite, dritte] = tafeltext(lang, 50);
    expect([erste?.trim(), zweite?.trim()]).toEqual([
      '25 bis',
      expect.stringMatching(/^in Prozent +unter 55$/),
    ]);
    expect(dritte).toMatch(/^ {2}x{41}… +1,0$/);
  });

  test('kürzt lange Namen erst, wo kein Platz ist, und nach einem Wort', () => {
    const name = 'MAT Maßnahme bei einem Träger mit Aktivierungsgutschein';
    const lang = { ...tafel(['Wert'], ['1,0']), zeilen: [{ name, zellen: ['1,0'] }] };
    expect(tafeltext(lang, 100).at(-1)).toMatch(/^ {2}MAT .* Aktivierungsgutschein +1,0$/);
    expect(tafeltext(lang, 50).at(-1)).toMatch(/^ {2}MAT Maßnahme bei einem Träger mit… +1,0$/);
  });
});
