import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gesagt, pruefblatt, schreibzeug } from '#domain/pruefhilfen';
import { monatAus, pfad, type Rechenblatt } from '#domain/werte';
import type { Projekt } from './angaben.ts';
import { berechneProjekte } from './berechneProjekte.ts';
import { projektformeln } from './formeln/index.ts';

const { falschGerechnet } = pruefblatt(projektformeln);

const rechne = (projekt: Omit<Projekt, 'bezeichnung'>, jahr: number): Rechenblatt => {
  const zeug = schreibzeug('projekte');
  berechneProjekte(zeug, { stand: 'plan', projekte: { p: { bezeichnung: 'P', ...projekt } } }, jahr);
  return zeug.rechnung.blatt;
};
const zahl = (blatt: Rechenblatt, ort: string): number =>
  Number(blatt.get(pfad('projekte', 'projekte', 'p', ort))?.wert);

const JAHRE = [2020, 2021, 2022, 2023, 2024, 2025, 2026];

describe('Für jedes Projekt gilt', () => {
  it('seine Monate und Stellen verteilen sich genau auf die Jahre', () => {
    fc.assert(
      fc.property(fc.nat(71), fc.nat(71), fc.integer({ min: 1, max: 200 }), (a, b, stellen) => {
        const erster = monatAus(2020, 1);
        const [von, bis] = [Math.min(a, b), Math.max(a, b)].map(m => (erster + m) as typeof erster);
        const blaetter = JAHRE.map(jahr =>
          rechne(
            { stellen: gesagt('vzae', String(stellen)), ...(von && { von }), ...(bis && { bis }) },
            jahr,
          ),
        );
        const dauer = Math.abs(a - b) + 1;
        expect(blaetter.reduce((s, blatt) => s + zahl(blatt, 'monate'), 0)).toBe(dauer);
        const stellenmonate = blaetter.reduce((s, blatt) => s + zahl(blatt, 'stellenGewichtet'), 0) * 12;
        expect(Math.abs(stellenmonate - stellen * 10_000 * dauer)).toBeLessThanOrEqual(6 * JAHRE.length);
        expect(blaetter.flatMap(falschGerechnet)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('Plätze im Jahr: in ganzen Jahren genau ihr Vielfaches', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.integer({ min: 1, max: 10 }), (plaetze, jahre) => {
        const blatt = rechne(
          {
            von: monatAus(2020, 1),
            bis: monatAus(2019 + jahre, 12),
            plaetzeImJahr: gesagt('anzahl', String(plaetze)),
          },
          2020,
        );
        expect(zahl(blatt, 'plaetzeInDerLaufzeit')).toBe(plaetze * jahre);
      }),
      { numRuns: 60 },
    );
  });

  it('wer bei voller Dauer durchläuft, war im Mittel die volle Dauer da', () => {
    const mass = fc.integer({ min: 20, max: 300 });
    fc.assert(
      fc.property(mass, fc.integer({ min: 1, max: 12 }), (plaetze, dauer) => {
        const hin = rechne(
          {
            plaetze: gesagt('anzahl', String(plaetze)),
            hoechstdauer: gesagt('dezimal', String(dauer)),
          },
          2023,
        );
        const teilnehmende = zahl(hin, 'ziel.teilnehmende');
        const her = rechne(
          {
            plaetze: gesagt('anzahl', String(plaetze)),
            ergebnis: {
              monate: 12,
              integrationen: gesagt('anzahl', String(teilnehmende)),
              quote: gesagt('anteil', '100 %'),
            },
          },
          2023,
        );
        const verweildauer = zahl(her, 'ergebnis.verweildauer') / 1_000;
        expect(Math.abs(verweildauer - dauer) / dauer).toBeLessThanOrEqual(0.51 / teilnehmende + 0.001);
      }),
      { numRuns: 60 },
    );
  });
});
