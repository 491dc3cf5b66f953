import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAus, type Monat } from '#domain/werte';
import { verdeckteMonate } from './verlaufsschutz.ts';

const januar = monatAus(2025, 1);
const je = (zahlen: readonly number[]) => zahlen.map((zahl, i) => ({ monat: (januar + i) as Monat, zahl }));
const verdeckt = (...zahlen: readonly number[]) =>
  [...verdeckteMonate(je(zahlen), 3)].map(m => m - januar).toSorted((a, b) => a - b);

describe('Ein Verlauf seit Januar', () => {
  it('verdeckt den Monat davor, wo ein Monat wenige Fälle hat, und zeigt den letzten', () => {
    expect(verdeckt(10, 10, 2, 10)).toEqual([1]);
    expect(verdeckt(10, 10, 2)).toEqual([1]);
  });

  it('verdeckt, was von Januar an zu wenig ist', () => {
    expect(verdeckt(2, 10)).toEqual([0]);
    expect(verdeckt(1, 0, 1)).toEqual([0, 1, 2]);
  });

  it('verdeckt nichts, wo jeder Monat keinen oder genug Fälle hat', () => {
    expect(verdeckt(0, 3, 0, 7)).toEqual([]);
  });

  it('lässt aus zwei gezeigten Werten nie eine kleine Zahl errechnen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (zahlen, mindest) => {
          const weg = verdeckteMonate(je(zahlen), mindest);
          let summe = 0;
          const gezeigt = [0];
          for (const { monat, zahl } of je(zahlen)) {
            summe += zahl;
            if (!weg.has(monat)) gezeigt.push(summe);
          }
          for (const [i, a] of gezeigt.entries())
            for (const b of gezeigt.slice(i + 1)) expect(b - a === 0 || b - a >= mindest).toBe(true);
        },
      ),
    );
  });
});
