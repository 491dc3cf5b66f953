import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ersterTag,
  liesMonat,
  monatAlsIso,
  monatAlsText,
  monatAlsZeitraum,
  monatAus,
  monateDesJahres,
  monatTeile,
  monatVon,
  type Monat,
} from './monat.ts';
import { tag, tagAlsIso, type Tag } from './tag.ts';
import { enthaelt, kalenderjahr, tageZahl } from './zeitraum.ts';

/** Every month from 0000-01 to 9999-12. */
const monate = fc.integer({ min: 0, max: 119_999 }).map(m => m as Monat);

describe('ein Monat', () => {
  it('zählt über den Jahreswechsel weiter', () => {
    expect(monatAus(2024, 1) - monatAus(2023, 12)).toBe(1);
    expect(monatAus(2026, 7) - monatAus(2023, 1)).toBe(42);
  });

  it('zerfällt in Jahr und Monat und setzt sich daraus wieder zusammen', () => {
    expect(monatTeile(monatAus(2023, 12))).toEqual({ jahr: 2023, monat: 12 });
    fc.assert(
      fc.property(monate, m => {
        const { jahr, monat } = monatTeile(m);
        expect(monatAus(jahr, monat)).toBe(m);
        expect(liesMonat(monatAlsIso(m))).toBe(m);
      }),
    );
  });

  it.each(['', '2023-13', '2023-00', '2023-1', '23-01', '2023-01-01', ' 2023-01', '01.2023'])(
    'liest %j nicht',
    text => {
      expect(liesMonat(text)).toBeNull();
    },
  );

  it('heißt auf Deutsch wie im Kalender', () => {
    expect(monateDesJahres(2023).map(monatAlsText)).toEqual([
      'Januar 2023',
      'Februar 2023',
      'März 2023',
      'April 2023',
      'Mai 2023',
      'Juni 2023',
      'Juli 2023',
      'August 2023',
      'September 2023',
      'Oktober 2023',
      'November 2023',
      'Dezember 2023',
    ]);
  });

  it('enthält jeden seiner Tage und beginnt mit dem Ersten', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_000 }), zahl => {
        const t = zahl as Tag;
        const m = monatVon(t);
        expect(enthaelt(monatAlsZeitraum(m), t)).toBe(true);
        expect(tagAlsIso(t).startsWith(monatAlsIso(m))).toBe(true);
        expect(tagAlsIso(ersterTag(m))).toBe(`${monatAlsIso(m)}-01`);
      }),
    );
  });

  it.each([
    ['1900-02', 28],
    ['2000-02', 29],
    ['2023-02', 28],
    ['2024-02', 29],
    ['2023-04', 30],
    ['2023-12', 31],
  ])('%s hat %i Tage', (text, erwartet) => {
    expect(tageZahl(monatAlsZeitraum(liesMonat(text) as Monat))).toBe(erwartet);
  });

  it('gehört bis zu seinem letzten Tag zu sich, der Erste danach nicht mehr', () => {
    const dezember = monatAlsZeitraum(monatAus(2023, 12));
    expect(enthaelt(dezember, tag('2023-12-31'))).toBe(true);
    expect(enthaelt(dezember, tag('2024-01-01'))).toBe(false);
  });
});

describe('die Monate eines Jahres', () => {
  it('schließen lückenlos aneinander an und füllen das Kalenderjahr', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), jahr => {
        const zeitraeume = monateDesJahres(jahr).map(monatAlsZeitraum);
        const { von, bis } = kalenderjahr(jahr);
        expect(zeitraeume.map(z => z.von)).toEqual([von, ...zeitraeume.slice(0, -1).map(z => z.bis)]);
        expect(zeitraeume.at(-1)?.bis).toBe(bis);
        expect(zeitraeume).toHaveLength(12);
      }),
    );
  });
});
