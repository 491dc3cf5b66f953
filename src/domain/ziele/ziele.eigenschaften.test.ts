import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gesagt, pruefblatt, schreibzeug } from '#domain/pruefhilfen';
import {
  exakterAnteil,
  pfad,
  summeDerBrueche,
  vergleicheAnteile,
  type Anteil,
  type Rechenblatt,
} from '#domain/werte';
import type { Quotenziel } from './angaben.ts';
import { berechneZiele } from './berechneZiele.ts';
import { zielformeln } from './formeln/index.ts';

const { falschGerechnet } = pruefblatt(zielformeln, 'ziele');
const NULL: Anteil = [0, 1];

const rechne = (ziel: Partial<Quotenziel>): Rechenblatt => {
  const zeug = schreibzeug('ziele');
  const z: Quotenziel = { art: 'quote', bezeichnung: 'IQ', richtung: 'mindestens', ...ziel };
  berechneZiele(zeug, { stand: 'plan', ziele: { z } }, 2023);
  return zeug.rechnung.blatt;
};
const anteilBei = (blatt: Rechenblatt, ort: string): Anteil => {
  const zahl = blatt.get(pfad('ziele', 'ziele', 'z', ort));
  return zahl?.einheit === 'anteil' ? zahl.wert : NULL;
};
const prozent = (zehntel: number) => gesagt('anteil', `${Math.floor(zehntel / 10)},${zehntel % 10} %`);
const gleich = (a: Anteil, b: Anteil): boolean => vergleicheAnteile(a, b) === 0;

/** Tenths of a percent. */
const quote = fc.integer({ min: 1, max: 999 });
const teil = fc.tuple(quote, fc.integer({ min: 1, max: 50_000 }));

describe('Für jedes Ziel gilt', () => {
  it('ein geteiltes Ziel ist die gewichtete Summe seiner Teile, und die Gewichte ergeben eins', () => {
    fc.assert(
      fc.property(fc.array(teil, { minLength: 1, maxLength: 6 }), teile => {
        const blatt = rechne({
          teile: Object.fromEntries(
            teile.map(([q, gewicht], i) => [
              `t${i}`,
              {
                bezeichnung: `T${i}`,
                vorgabe: { art: 'wert', wert: prozent(q) },
                gewicht: gesagt('anzahl', String(gewicht)),
              },
            ]),
          ),
        });
        const gewichte = teile.map((_, i) => anteilBei(blatt, `teile.t${i}.gewichtsanteil`));
        expect(gleich(exakterAnteil(...summeDerBrueche(gewichte)), [1, 1])).toBe(true);
        const summe = teile.reduce((s, [q, gewicht]) => s + q * gewicht, 0);
        const ganzes = teile.reduce((s, [, gewicht]) => s + gewicht, 0);
        expect(gleich(anteilBei(blatt, 'wertAusTeilen'), [summe, ganzes * 1_000])).toBe(true);
        expect(falschGerechnet(blatt)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('mit den nötigen Gewichten kämen zwei Teile auf das Ziel; zusammen sind sie eins', () => {
    fc.assert(
      fc.property(quote, quote, quote, (a, b, ziel) => {
        fc.pre(a !== b);
        const vorgabe = (q: number) => ({ art: 'wert', wert: prozent(q) }) as const;
        const blatt = rechne({
          vorgabe: vorgabe(ziel),
          teile: {
            a: { bezeichnung: 'A', vorgabe: vorgabe(a) },
            b: { bezeichnung: 'B', vorgabe: vorgabe(b) },
          },
        });
        const [wa, wb] = ['a', 'b'].map(t => anteilBei(blatt, `teile.${t}.gewichtNoetig`));
        expect(gleich(exakterAnteil(...summeDerBrueche([wa ?? NULL, wb ?? NULL])), [1, 1])).toBe(true);
        const [z, n] = summeDerBrueche([wa ?? NULL, wb ?? NULL], [a, b]);
        expect(gleich(exakterAnteil(z, n), [ziel, 1])).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('um 1,5 % und um 1,5 Punkte ist nie dasselbe, außer bei null Änderung oder 100 % Basis', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 99 }), (basis, um) => {
        const relativ = rechne({ vorgabe: { art: 'relativ', basis: prozent(basis), um: prozent(um) } });
        const punkte = rechne({
          vorgabe: {
            art: 'punkte',
            basis: prozent(basis),
            um: gesagt('punkte', `${Math.floor(um / 10)},${um % 10} Punkte`),
          },
        });
        expect(gleich(anteilBei(relativ, 'wert'), anteilBei(punkte, 'wert'))).toBe(
          um === 0 || basis === 1_000,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('der Weg endet im Dezember beim Ziel und fällt nie, wenn das Vorjahr nie fiel', () => {
    fc.assert(
      fc.property(quote, fc.array(fc.nat(60), { minLength: 11, maxLength: 11 }), (ziel, monate) => {
        let bisher = 1;
        const verlauf = [1, ...monate.map(zuwachs => (bisher += zuwachs))];
        const blatt = rechne({
          vorgabe: { art: 'wert', wert: prozent(ziel) },
          verlaufVorjahr: verlauf.map(prozent),
        });
        const weg = verlauf.map((_, i) => anteilBei(blatt, `soll.${i + 1}`)[0]);
        expect(weg.at(-1)).toBe(ziel * 100);
        expect(weg).toEqual(weg.toSorted((a, b) => a - b));
        expect(weg[0]).toBe(Math.round((ziel * 100) / bisher));
      }),
      { numRuns: 60 },
    );
  });
});
