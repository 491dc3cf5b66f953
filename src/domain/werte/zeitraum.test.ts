import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag, type Tag } from './tag.ts';
import {
  enthaelt,
  kalenderjahr,
  schnitt,
  tageZahl,
  ueberschneiden,
  zeitraumAlsText,
  zeitraumEinschliesslich,
  type Zeitraum,
} from './zeitraum.ts';

const ENDE = 60;
/** Small ranges, empty and endless ones among them, so that all days can be looked at one by one. */
const zeitraeume: fc.Arbitrary<Zeitraum> = fc
  .tuple(fc.integer({ min: 0, max: ENDE }), fc.option(fc.integer({ min: 0, max: 30 }), { freq: 4 }))
  .map(([von, laenge]) => ({ von: von as Tag, bis: laenge === null ? null : ((von + laenge) as Tag) }));

const alleTage = Array.from({ length: ENDE + 40 }, (_, t) => t as Tag);

const ersteJahreshaelfte = zeitraumEinschliesslich(tag('2026-01-01'), tag('2026-06-30'));
const zweiteJahreshaelfte = zeitraumEinschliesslich(tag('2026-07-01'), tag('2026-12-31'));

describe('ein Zeitraum', () => {
  it('schließt den letzten Tag ein, wie Gesetz und Vertrag ihn nennen', () => {
    expect(enthaelt(ersteJahreshaelfte, tag('2026-06-30'))).toBe(true);
    expect(enthaelt(ersteJahreshaelfte, tag('2026-07-01'))).toBe(false);
    expect(tageZahl(ersteJahreshaelfte)).toBe(181);
  });

  it('beginnt mit seinem ersten Tag', () => {
    expect(enthaelt(ersteJahreshaelfte, tag('2026-01-01'))).toBe(true);
    expect(enthaelt(ersteJahreshaelfte, tag('2025-12-31'))).toBe(false);
  });

  it('kann aus einem einzigen Tag bestehen', () => {
    const silvester = zeitraumEinschliesslich(tag('2023-12-31'), tag('2023-12-31'));
    expect(tageZahl(silvester)).toBe(1);
    expect(enthaelt(silvester, tag('2023-12-31'))).toBe(true);
  });

  it('kann ohne Ende sein und hat dann keine Zahl von Tagen', () => {
    const abJuli = zeitraumEinschliesslich(tag('2026-07-01'), null);
    expect(enthaelt(abJuli, tag('9999-12-31'))).toBe(true);
    expect(enthaelt(abJuli, tag('2026-06-30'))).toBe(false);
    expect(tageZahl(abJuli)).toBeNull();
  });

  it('zählt so viele Tage, wie er enthält', () => {
    fc.assert(
      fc.property(zeitraeume, z => {
        const enthalten = alleTage.filter(t => enthaelt(z, t)).length;
        expect(tageZahl(z) ?? alleTage.length - z.von).toBe(enthalten);
      }),
    );
  });

  it('nennt in Worten den letzten eingeschlossenen Tag', () => {
    expect(zeitraumAlsText(ersteJahreshaelfte)).toBe('vom 01.01.2026 bis 30.06.2026');
    expect(zeitraumAlsText(kalenderjahr(2023))).toBe('vom 01.01.2023 bis 31.12.2023');
    expect(zeitraumAlsText(zeitraumEinschliesslich(tag('2026-07-01'), null))).toBe('ab 01.07.2026');
  });
});

describe('das Kalenderjahr', () => {
  it.each([
    [2023, 365],
    [2024, 366],
    [2100, 365],
  ])('%i hat %i Tage', (jahr, erwartet) => {
    expect(tageZahl(kalenderjahr(jahr))).toBe(erwartet);
  });
});

describe('schnitt', () => {
  it('besteht aus genau den Tagen, die in beiden liegen', () => {
    fc.assert(
      fc.property(zeitraeume, zeitraeume, (a, b) => {
        const gemeinsam = schnitt(a, b);
        expect(alleTage.filter(t => gemeinsam !== null && enthaelt(gemeinsam, t))).toEqual(
          alleTage.filter(t => enthaelt(a, t) && enthaelt(b, t)),
        );
        expect(gemeinsam && tageZahl(gemeinsam)).not.toBe(0);
      }),
    );
  });

  it('ist kommutativ und assoziativ', () => {
    const mit = (a: Zeitraum | null, b: Zeitraum | null): Zeitraum | null => a && b && schnitt(a, b);
    fc.assert(
      fc.property(zeitraeume, zeitraeume, zeitraeume, (a, b, c) => {
        expect(schnitt(a, b)).toEqual(schnitt(b, a));
        expect(mit(schnitt(a, b), c)).toEqual(mit(a, schnitt(b, c)));
      }),
    );
  });

  it('lässt einen Zeitraum, der im anderen liegt, unverändert', () => {
    expect(schnitt(ersteJahreshaelfte, kalenderjahr(2026))).toEqual(ersteJahreshaelfte);
  });

  it('zweier Zeiträume ohne Ende hat kein Ende und beginnt mit dem späteren', () => {
    const abMai = zeitraumEinschliesslich(tag('2026-05-01'), null);
    const abJuli = zeitraumEinschliesslich(tag('2026-07-01'), null);
    expect(schnitt(abMai, abJuli)).toEqual(abJuli);
  });
});

describe('ueberschneiden', () => {
  it('gilt nicht für Zeiträume, die nur aneinander anschließen', () => {
    expect(ueberschneiden(ersteJahreshaelfte, zweiteJahreshaelfte)).toBe(false);
  });

  it('gilt schon bei einem einzigen gemeinsamen Tag', () => {
    const abLetztemJuni = zeitraumEinschliesslich(tag('2026-06-30'), null);
    expect(ueberschneiden(ersteJahreshaelfte, abLetztemJuni)).toBe(true);
  });
});
