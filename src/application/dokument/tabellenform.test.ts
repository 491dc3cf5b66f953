import { describe, expect, it } from 'vitest';
import { tabelle, type Reihe, type Spalte } from './bauzeug.ts';
import { leer, textzelle } from './laeufe.ts';
import { alsWorte } from './pruefhilfen.ts';

const spalten = (anzahl: number): readonly Spalte[] => [
  ['Name'],
  ...Array.from({ length: anzahl }, (_, i) => [`w${i + 1}`] as const),
];
const reihe = (name: string, ...werte: readonly string[]): Reihe => ({
  zellen: [name, ...werte].map(w => (w === '' ? leer : textzelle(w))),
});
const volle = (name: string, anzahl: number): Reihe =>
  reihe(name, ...Array.from({ length: anzahl }, (_, i) => `${name}${i + 1}`));

describe('Form einer Tabelle', () => {
  it('stellt wenige Zeilen mit vielen Werten hochkant', () => {
    const [form] = tabelle('T', spalten(6), [volle('a', 6), volle('b', 6)]);
    expect(form && alsWorte(form)).toEqual([
      ['Name', 'a', 'b'],
      ['w1', 'a1', 'b1'],
      ['w2', 'a2', 'b2'],
      ['w3', 'a3', 'b3'],
      ['w4', 'a4', 'b4'],
      ['w5', 'a5', 'b5'],
      ['w6', 'a6', 'b6'],
    ]);
  });

  it('lässt Tabellen mit wenigen Spalten oder mit einer Summe, wie sie sind', () => {
    const schmal = tabelle('T', spalten(3), [volle('a', 3)]);
    const summe = tabelle('T', spalten(6), [volle('a', 6), { ...volle('b', 6), rolle: 'summe' }]);
    expect([schmal, summe].map(([form]) => form?.spalten.length)).toEqual([4, 7]);
  });

  it('gibt Spalten, die kaum eine Zeile füllt, eine eigene Tabelle', () => {
    const reihen = ['a', 'b', 'c', 'd', 'e'].map(n => reihe(n, ...'1234567'.split(''), n === 'c' ? 'x' : ''));
    const [haupt, weitere] = tabelle('T', spalten(8), reihen);
    expect(haupt?.spalten.map(s => s.titel)).toEqual(['Name', 'w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7']);
    expect(weitere?.titel).toBe('T: weitere Angaben');
    expect(weitere && alsWorte(weitere)).toEqual([
      ['Name', 'w8'],
      ['c', 'x'],
    ]);
  });
});
