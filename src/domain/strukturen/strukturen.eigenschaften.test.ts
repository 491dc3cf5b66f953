import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gesagt, pruefblatt, schreibzeug } from '#domain/pruefhilfen';
import { pfad, vergleicheAnteile, type Anteil, type Rechenblatt } from '#domain/werte';
import type { Strukturangaben } from './angaben.ts';
import { berechneStrukturen } from './berechneStrukturen.ts';
import { strukturformeln } from './formeln/index.ts';

const { falschGerechnet } = pruefblatt(strukturformeln);

const rechne = (angaben: Omit<Strukturangaben, 'stand'>): Rechenblatt => {
  const zeug = schreibzeug('strukturen');
  berechneStrukturen(zeug, { stand: 'plan', ...angaben });
  return zeug.rechnung.blatt;
};
const bei = (blatt: Rechenblatt, ort: string) => blatt.get(pfad('strukturen', ort))?.wert;
const prozent = (zehntel: number) =>
  gesagt(
    'anteil',
    `${zehntel < 0 ? '-' : ''}${Math.floor(Math.abs(zehntel) / 10)},${Math.abs(zehntel) % 10} %`,
  );
const vorzeichen = ([zaehler]: Anteil): number => Math.sign(zaehler);

describe('Für jede Struktur gilt', () => {
  it('Summe der Merkmale und unerklärter Rest sind zusammen 100 %', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(600), { minLength: 1, maxLength: 8 }), teile => {
        const merkmale = Object.fromEntries(
          teile.map((zehntel, i) => [`m${i}`, { bezeichnung: `M${i}`, anteil: prozent(zehntel) }]),
        );
        const zerlegung = { bezeichnung: 'Z', merkmale: Object.keys(merkmale) };
        const blatt = rechne({
          gruppen: { g: { bezeichnung: 'G', merkmale, zerlegungen: { z: zerlegung } } },
        });
        const summe = teile.reduce((s, zehntel) => s + zehntel, 0);
        const gerechnet = bei(blatt, 'gruppen.g.zerlegungen.z.summe') as Anteil;
        expect(vergleicheAnteile(gerechnet, [summe, 1_000])).toBe(0);
        expect(bei(blatt, 'gruppen.g.zerlegungen.z.rest')).toBe((1_000 - summe) * 100);
        expect(falschGerechnet(blatt)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('Teile eines Bestands ergeben mit ihren Anteilen genau ihn selbst', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 1, maxLength: 6 }), teile => {
        const ganzes = teile.reduce((s, teil) => s + teil, 0);
        const anzahl = (wert: number) => gesagt('anzahl', String(wert));
        const merkmale = Object.fromEntries(
          teile.map((teil, i) => [`m${i}`, { bezeichnung: `M${i}`, anzahl: anzahl(teil) }]),
        );
        const blatt = rechne({
          bestaende: { b: { bezeichnung: 'B', anzahl: anzahl(ganzes) } },
          gruppen: {
            g: {
              bezeichnung: 'G',
              bestand: 'b',
              merkmale,
              zerlegungen: { z: { bezeichnung: 'Z', merkmale: Object.keys(merkmale) } },
            },
          },
        });
        expect(bei(blatt, 'gruppen.g.zerlegungen.z.rest')).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('Unterschied in Punkten und Veränderung in Prozent haben dasselbe Vorzeichen', () => {
    const anteil = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(anteil, anteil, (neu, alt) => {
        const m = { bezeichnung: 'M', anteil: prozent(neu), vorjahr: prozent(alt) };
        const blatt = rechne({ gruppen: { g: { bezeichnung: 'G', merkmale: { m } } } });
        const relativ = bei(blatt, 'gruppen.g.merkmale.m.veraenderungErrechnet') as Anteil;
        expect(bei(blatt, 'gruppen.g.merkmale.m.unterschied')).toBe((neu - alt) * 100);
        expect(vorzeichen(relativ)).toBe(Math.sign(neu - alt));
      }),
      { numRuns: 60 },
    );
  });

  it('ein Anteil steigt genau dann, wenn der Zähler stärker wächst als der Nenner', () => {
    const aenderung = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(aenderung, aenderung, (zaehler, nenner) => {
        const blatt = rechne({
          richtungsaussagen: {
            r: {
              bezeichnung: 'R',
              richtung: 'steigt',
              zaehler: prozent(zaehler),
              nenner: { alle: prozent(nenner) },
            },
          },
        });
        const verhaeltnis = bei(blatt, 'richtungsaussagen.r.verhaeltnis.alle') as Anteil;
        expect(vorzeichen(verhaeltnis)).toBe(Math.sign(zaehler - nenner));
      }),
      { numRuns: 60 },
    );
  });
});
