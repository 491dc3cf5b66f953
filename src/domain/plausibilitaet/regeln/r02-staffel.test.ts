import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { monatAus, tag, type Monat } from '#domain/werte';
import { anzahl, betrag, fehltIn, kurz, planMit, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);

const fall = (instrument: string, monate: number, { gestaffelt = true, bewilligt = '2022-12-01' } = {}) =>
  pruefe(
    planMit({
      bindungen: {
        stand: 'planung',
        faelle: {
          fall: {
            bezeichnung: 'Geförderte Stellen',
            instrument,
            anzahl: anzahl(10),
            bewilligt: tag(bewilligt),
            von: monatAus(2023, 1),
            bis: (monatAus(2023, 1) + monate - 1) as Monat,
            monatsbetrag: betrag(2_000),
            gestaffelt,
          },
        },
      },
    }),
    'R-02',
  );

const BEFUND = ['R-02 sperrt haushalt.bindungen.faelle.fall'];

describe('R-02: die gesetzliche Staffel passt zu Instrument und Laufzeit', () => {
  it('sperrt mehr Monate, als gefördert werden: § 16i 60, § 16e 24', () => {
    expect(kurz(fall('16i', 61))).toEqual(BEFUND);
    expect(fehltIn(fall('16e', 36), 'läuft 36 Monate; gefördert werden höchstens 24')).toEqual([]);
  });

  it('sperrt eine Staffel, die das Instrument nicht hat', () => {
    const befunde = fall('AGH', 12);
    expect(kurz(befunde)).toEqual(BEFUND);
    expect(fehltIn(befunde, '„Geförderte Stellen“', 'Für AGH gab es', 'gestaffelt: false')).toEqual([]);
  });

  it('sperrt eine Staffel vor ihrer Einführung (§ 16i vor 2019)', () => {
    expect(kurz(fall('16i', 60, { bewilligt: '2018-12-31' }))).toEqual(BEFUND);
  });

  it('schweigt bis zur Höchstdauer und ohne Staffel', () => {
    expect(fall('16i', 60)).toEqual([]);
    expect(fall('16e', 24)).toEqual([]);
    expect(fall('AGH', 36, { gestaffelt: false })).toEqual([]);
  });
});
