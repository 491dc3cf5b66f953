import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAus, tag } from '#domain/werte';
import { gruppeDesTyps, typVon, type Typzugehoerigkeit } from './gruppen.ts';
import { quartile, viertel } from './lage.ts';
import { vergleiche, type Vergleichswert } from './vergleiche.ts';

const QUOTE = { form: 'quote', besser: 'hoch' } as const;
const BESTAND = { form: 'veraenderung', besser: 'niedrig' } as const;
const JAN = monatAus(2024, 1);

const wert = (jobcenter: string, zaehler: number | null, nenner: number | null): Vergleichswert => ({
  jobcenter,
  zaehler,
  nenner,
});
const WERTE = [wert('01', 20, 100), wert('02', 60, 200), wert('03', 30, 100), wert('04', 10, 100)];
const GRUPPE = { name: 'Nachbarn', mitglieder: ['01', '02', '03', '04'] };

describe('Der Vergleich einer Gruppe', () => {
  const { gesamt, plaetze, fehlend, quartile: lage, ohneRang } = vergleiche(QUOTE, GRUPPE, JAN, WERTE);

  it('rechnet den Gruppenwert aus summierten Zählern und Nennern, nicht aus Quoten', () => {
    expect(gesamt).toEqual({ zaehler: 120, nenner: 500, wert: 24 });
    expect((20 + 30 + 30 + 10) / 4).toBe(22.5);
  });

  it('gibt gleichen Werten denselben Rang und lässt den nächsten aus', () => {
    expect(plaetze.map(p => [p.jobcenter, p.rang])).toEqual([['02', 1], ['03', 1], ['01', 3], ['04', 4]]); // prettier-ignore
    expect(plaetze.map(p => p.abstandGruppe)).toEqual([6, 6, -4, -14]);
    expect([fehlend, ohneRang]).toEqual([[], null]);
  });

  it('zwischen den Werten liegen Quartile wie QUARTILE.INKL', () => {
    expect(lage).toEqual({ unteres: 17.5, median: 25, oberes: 30 });
    expect(plaetze.map(p => p.viertel)).toEqual([1, 1, 3, 4]);
    expect(plaetze.map(p => p.abstandMedian)).toEqual([5, 5, -5, -15]);
    expect(quartile([])).toBeNull();
    expect(viertel(3, { unteres: 3, median: 4, oberes: 5 }, 'niedrig')).toBe(1);
  });

  it('stellt nach vorn, wer bei einer Veränderung am niedrigsten liegt', () => {
    const { plaetze, gesamt } = vergleiche(BESTAND, GRUPPE, JAN, [wert('01', 99, 100), wert('02', 190, 200)]);
    expect(plaetze.map(p => [p.jobcenter, p.rang])).toEqual([['02', 1], ['01', 2]]); // prettier-ignore
    expect(gesamt.wert).toBeCloseTo(-3.667, 3);
  });

  it('nennt, wer fehlt, und rechnet ohne ihn', () => {
    const { fehlend, gesamt, plaetze } = vergleiche(QUOTE, GRUPPE, JAN, [
      { ...wert('01', null, 100), grund: 'GEHEIM' },
      wert('02', 5, 10),
      wert('03', 0, 0),
    ]);
    expect(fehlend).toEqual([
      { jobcenter: '01', grund: 'GEHEIM' },
      { jobcenter: '03', grund: 'NENNER_0' },
      { jobcenter: '04', grund: 'FEHLT' },
    ]);
    expect(gesamt).toEqual({ zaehler: 5, nenner: 10, wert: 50 });
    expect(plaetze.map(p => p.jobcenter)).toEqual(['02']);
  });

  it('hält Nummern als Text auseinander und duldet keine zwei Werte', () => {
    expect(vergleiche(QUOTE, { name: '', mitglieder: ['1'] }, JAN, WERTE).fehlend).toHaveLength(1);
    expect(() => vergleiche(QUOTE, GRUPPE, JAN, [...WERTE, ...WERTE])).toThrow(RangeError);
  });
});

describe('Vergleichstypen', () => {
  const ab = (jobcenter: string, typ: string, von: string, bis: string | null): Typzugehoerigkeit => ({
    jobcenter,
    typ,
    gueltig: { von: tag(von), bis: bis === null ? null : tag(bis) },
  });
  const typen = [
    ab('01', 'IIIa', '2014-01-01', '2024-01-01'),
    ab('01', 'IIIb', '2024-01-01', null),
    ab('02', 'IIIb', '2014-01-01', null),
    ab('03', 'IIIa', '2014-01-01', null),
  ];

  it('gelten bis zu dem Tag, an dem die nächste Zuordnung beginnt', () => {
    expect(gruppeDesTyps(typen, 'IIIa', monatAus(2023, 12)).mitglieder).toEqual(['01', '03']);
    expect(gruppeDesTyps(typen, 'IIIa', JAN).mitglieder).toEqual(['03']);
    expect(typVon(typen, '04', JAN)).toBeNull();
    expect(() => typVon([...typen, ab('02', 'Ia', '2024-01-01', null)], '02', JAN)).toThrow(RangeError);
  });

  it('werden nie miteinander in eine Reihe gestellt', () => {
    const gemischt = vergleiche(QUOTE, GRUPPE, JAN, WERTE, typen);
    expect(gemischt.ohneRang).toBe('VERSCHIEDENE_TYPEN');
    expect(gemischt.plaetze.every(p => p.rang === null && p.viertel === null)).toBe(true);
    expect(gemischt.gesamt.wert).toBe(24);
    const einer = vergleiche(QUOTE, gruppeDesTyps(typen, 'IIIb', JAN), JAN, WERTE, typen);
    expect(einer.plaetze.map(p => p.rang)).toEqual([1, 2]);
  });
});

it('Reihenfolge ändert nichts, und wer sich verbessert, fällt nicht zurück', () => {
  const liste = fc
    .array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 500 })), { minLength: 2, maxLength: 12 })
    .map(paare => paare.map(([zaehler, nenner], i) => wert(String(i), zaehler, nenner)));
  fc.assert(
    fc.property(liste, fc.integer({ min: 1, max: 50 }), (werte, mehr) => {
      const gruppe = { name: '', mitglieder: werte.map(w => w.jobcenter) };
      const vorher = vergleiche(QUOTE, gruppe, JAN, werte);
      expect(vergleiche(QUOTE, gruppe, JAN, werte.toReversed())).toEqual(vorher);
      const besser = werte.map((w, i) => (i === 0 ? { ...w, zaehler: (w.zaehler ?? 0) + mehr } : w));
      const rangVon = (v: typeof vorher): number => v.plaetze.find(p => p.jobcenter === '0')?.rang ?? 0;
      expect(rangVon(vergleiche(QUOTE, gruppe, JAN, besser))).toBeLessThanOrEqual(rangVon(vorher));
      const alle = vorher.plaetze.map(p => p.wert);
      expect(vorher.gesamt.wert).toBeLessThanOrEqual(Math.max(...alle) + 1e-9);
      expect(vorher.gesamt.wert).toBeGreaterThanOrEqual(Math.min(...alle) - 1e-9);
    }),
  );
});
