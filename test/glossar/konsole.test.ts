import { describe, expect, test } from 'vitest';
import { rufe } from '../beispiele/kommando.ts';
import { codebloecke, liesSeite } from './handbuch.ts';
import { passt, vorfuehrungen } from './konsole.ts';

const gezeigt = ['befehle.md', 'erste-schritte.md', 'recht.md'].flatMap(name =>
  codebloecke(liesSeite(name))
    .filter(block => block.art === 'console')
    .flatMap(block => vorfuehrungen(block.inhalt))
    .map(({ aufruf, ausgabe }) => [name, aufruf.join(' '), aufruf, ausgabe] as const),
);

describe('Aufrufe im Handbuch', () => {
  test.each(gezeigt)('geben aus, was in %s steht: %s', async (_, __, aufruf, ausgabe) => {
    const { aus, fehler } = await rufe(aufruf);
    const wirklich = `${aus}${fehler}`;
    // The comparison of texts shows where they differ; the one with gaps decides.
    if (!passt(ausgabe, wirklich)) expect(ausgabe).toBe(wirklich.trim());
    expect(passt(ausgabe, wirklich)).toBe(true);
  });

  test('sind auf jeder der Seiten vorhanden', () => {
    expect(new Set(gezeigt.map(([name]) => name)).size).toBe(3);
  });
});

describe('Der Vergleich mit Lücken', () => {
  test.each([
    ['a\nb', 'a\nb', true],
    ['a\nb', 'a\nc', false],
    ['a', 'a\nb', false],
    ['a\n…', 'a\nb\nc', true],
    ['a\n…', 'a', true],
    ['…\nb', 'a\nb', true],
    ['a\n…\nc', 'a\nb\nb\nc', true],
    ['a\n…\nc', 'a\nb', false],
    ['a (b) [c]', 'a (b) [c]', true],
    ['a.c', 'abc', false],
  ])('%j und %j: %s', (versprochen, wirklich, erwartet) => {
    expect(passt(versprochen, wirklich)).toBe(erwartet);
  });

  test('trennt mehrere Aufrufe eines Blocks', () => {
    expect(vorfuehrungen('$ ./stellwerk a b\nx\n$ ./stellwerk c\ny\n')).toEqual([
      { aufruf: ['a', 'b'], ausgabe: 'x' },
      { aufruf: ['c'], ausgabe: 'y' },
    ]);
  });
});
