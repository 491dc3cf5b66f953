import type { Angabe } from '#domain/angaben';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAlsIso, monatTeile, tag, type Monat, type Tag } from '#domain/werte';
import type { Bindungsfall, Planzeile } from './angaben.ts';
import { abschnitte, HOECHSTE_LAUFZEIT, laufzeitInMonaten } from './bindungen.ts';
import {
  adressen,
  anzahl,
  betrag,
  centBei,
  cents,
  haushaltsrecht,
  mittelrecht,
  monat,
  rechne,
  satzBei,
  STAFFEL_16E,
  STAFFEL_16I,
  wert,
} from './pruefhilfen.ts';

type Faelle = Readonly<Record<string, Bindungsfall>>;
type Ermaechtigungen = Readonly<Record<string, Angabe<'cent'>>>;

/** Cases for 1.000 € a month, granted before they begin. */
const fall = (bewilligt: string, von: string, bis: string, abweichend: Partial<Bindungsfall> = {}) => ({
  bezeichnung: 'Fälle',
  instrument: 'FbW',
  anzahl: anzahl(1),
  bewilligt: tag(bewilligt),
  von: monat(von),
  bis: monat(bis),
  monatsbetrag: betrag(1_000),
  gestaffelt: false,
  ...abweichend,
});

const gestaffelt = (instrument: '16i' | '16e') => ({ instrument, gestaffelt: true });

const recht = (faelle: Faelle) =>
  haushaltsrecht(mittelrecht(), {
    staffeln: new Map(
      Object.entries(faelle).flatMap(([schluessel, f]) =>
        f.gestaffelt ? [[schluessel, f.instrument === '16e' ? STAFFEL_16E : STAFFEL_16I] as const] : [],
      ),
    ),
  });

const rechneFaelle = (
  faelle: Faelle,
  jahr: number,
  ve?: Ermaechtigungen,
  zeilen?: Record<string, Planzeile>,
) =>
  rechne(
    {
      bindungen: { stand: 'fachverfahren', faelle, ...(ve && { verpflichtungsermaechtigungen: ve }) },
      ...(zeilen && { planung: { stand: 'planung', zeilen } }),
    },
    recht(faelle),
    jahr,
  );

/** Sums by year as a reader sees them. */
const nachJahren = (blatt: ReturnType<typeof rechne>, was: 'vorbindungen' | 'neueBindungen') =>
  Object.fromEntries(
    adressen(blatt, new RegExp(`^${was}\\.`)).map(p => [p.replace(`${was}.`, ''), wert(blatt, p)]),
  );

describe('Die Staffel des § 16i über den Jahreswechsel (100/100/90/80/70 %)', () => {
  const faelle = { teilhabe: fall('2024-06-15', '2024-07', '2029-06', gestaffelt('16i')) };

  it('verteilt 60 Monate auf sechs Haushaltsjahre', () => {
    expect(nachJahren(rechneFaelle(faelle, 2024), 'neueBindungen')).toEqual({
      2024: '6.000,00 €',
      2025: '12.000,00 €',
      2026: '11.400,00 €',
      2027: '10.200,00 €',
      2028: '9.000,00 €',
      2029: '4.200,00 €',
    });
  });

  it('zählt Förderjahre vom ersten Monat des Falls, nicht vom Januar', () => {
    const blatt = rechneFaelle(faelle, 2026);
    expect(satzBei(blatt, 'bindungen.faelle.teilhabe.2026.foerderjahr2')).toBe(
      'Fälle, Jahr 2026, 2. Förderjahr = 1 Fälle × 6 Monate × 1.000,00 € × 100 % = 6.000,00 €',
    );
    expect(satzBei(blatt, 'bindungen.faelle.teilhabe.2026.foerderjahr3')).toBe(
      'Fälle, Jahr 2026, 3. Förderjahr = 1 Fälle × 6 Monate × 1.000,00 € × 90 % = 5.400,00 €',
    );
  });

  it('lässt vergangene Jahre weg; danach ist der Fall Vorbindung', () => {
    const blatt = rechneFaelle(faelle, 2027);
    expect(nachJahren(blatt, 'vorbindungen')).toEqual({
      2027: '10.200,00 €',
      2028: '9.000,00 €',
      2029: '4.200,00 €',
    });
    expect(nachJahren(blatt, 'neueBindungen')).toEqual({});
  });

  it('fällt mit dem Kalenderjahr zusammen, wenn der Fall im Januar beginnt', () => {
    const januar = { t: fall('2024-12-01', '2025-01', '2029-12', gestaffelt('16i')) };
    expect(nachJahren(rechneFaelle(januar, 2025), 'vorbindungen')).toEqual({
      2025: '12.000,00 €',
      2026: '12.000,00 €',
      2027: '10.800,00 €',
      2028: '9.600,00 €',
      2029: '8.400,00 €',
    });
  });
});

describe('Die Staffel des § 16e (75/50 %)', () => {
  it('halbiert nach zwölf Monaten mitten im Jahr', () => {
    const faelle = {
      f: fall('2025-09-20', '2025-10', '2027-09', { ...gestaffelt('16e'), anzahl: anzahl(4) }),
    };
    expect(nachJahren(rechneFaelle(faelle, 2025), 'neueBindungen')).toEqual({
      2025: '9.000,00 €',
      2026: '33.000,00 €',
      2027: '18.000,00 €',
    });
  });
});

describe('Eine Staffel, die nicht so weit reicht wie der Fall', () => {
  const faelle = {
    zu_lang: fall('2022-12-01', '2023-01', '2025-12', gestaffelt('16e')),
    gut: fall('2022-12-01', '2023-01', '2025-12'),
  };

  it('lässt die Jahre ohne Satz offen, statt sie voll zu rechnen, und mit ihnen die Summe', () => {
    const blatt = rechneFaelle(faelle, 2023);
    expect(nachJahren(blatt, 'vorbindungen')).toEqual({ 2023: '21.000,00 €', 2024: '18.000,00 €' });
    expect(wert(blatt, 'bindungen.faelle.gut.2025.foerderjahr1')).toBe('12.000,00 €');
    expect(wert(blatt, 'bindungen.faelle.zu_lang.2025.foerderjahr3')).toBe('fehlt');
  });

  it('lässt auch freie Mittel und freie Ermächtigungen offen, die davon abhängen', () => {
    const haushalt = { eingliederungstitel: { ohneBez: betrag(1_000_000) } };
    const bei = (jahr: number, alle: Faelle) =>
      rechne({ ...haushalt, bindungen: { stand: 's', faelle: alle } }, recht(alle), jahr);
    expect(wert(bei(2024, faelle), 'freieMittel')).toBe('982.000,00 €');
    expect(wert(bei(2025, faelle), 'freieMittel')).toBe('fehlt');
    const neu = { f: fall('2023-01-01', '2023-01', '2025-12', gestaffelt('16e')) };
    const blatt = rechneFaelle(neu, 2023, { 2024: betrag(10_000), 2025: betrag(10_000) });
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2024')).toBe('4.000,00 €');
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2025')).toBe('fehlt');
  });
});

describe('Vorbindungen', () => {
  it('sind Fälle × Monate × Betrag, nach Haushaltsjahren', () => {
    const faelle = { u: fall('2022-08-01', '2022-09', '2024-08', { anzahl: anzahl(30) }) };
    expect(nachJahren(rechneFaelle(faelle, 2023), 'vorbindungen')).toEqual({
      2023: '360.000,00 €',
      2024: '240.000,00 €',
    });
  });

  it('werden aus allen Fällen vor dem Planjahr zusammengezählt, Fälle des Planjahres getrennt davon', () => {
    const faelle = {
      alt: fall('2022-12-31', '2023-01', '2023-06'),
      aelter: fall('2019-01-01', '2019-01', '2023-02'),
      neu: fall('2023-01-01', '2023-01', '2024-01'),
      neuer: fall('2023-12-31', '2024-01', '2024-02'),
    };
    const blatt = rechneFaelle(faelle, 2023);
    expect(nachJahren(blatt, 'vorbindungen')).toEqual({ 2023: '8.000,00 €' });
    expect(nachJahren(blatt, 'neueBindungen')).toEqual({ 2023: '12.000,00 €', 2024: '3.000,00 €' });
  });

  it('stehen nach Jahren geordnet, auch wenn der spätere Fall zuerst genannt ist', () => {
    const faelle = {
      spaet: fall('2022-12-31', '2025-01', '2025-06'),
      frueh: fall('2022-12-31', '2023-01', '2024-02'),
    };
    expect(adressen(rechneFaelle(faelle, 2023), /^vorbindungen/)).toEqual([
      'vorbindungen.2023',
      'vorbindungen.2024',
      'vorbindungen.2025',
    ]);
  });

  it('haben keine Zeile für Fälle, die vor dem Planjahr enden', () => {
    const blatt = rechneFaelle({ f: fall('2020-01-01', '2020-01', '2022-12') }, 2023);
    expect(adressen(blatt, /indungen/)).toEqual([]);
  });
});

describe('Freie Verpflichtungsermächtigungen', () => {
  const faelle = {
    alt: fall('2022-05-01', '2022-06', '2025-05'),
    neu: fall('2023-05-01', '2023-06', '2025-05', { anzahl: anzahl(2) }),
  };
  const ve = { 2024: betrag(50_000), 2025: betrag(5_000), 2026: betrag(1_000) };

  it('bleiben nach Bewilligungen des Planjahres, Jahr für Jahr; alte Fälle brauchen keine neue', () => {
    const blatt = rechneFaelle(faelle, 2023, ve);
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2024')).toBe('26.000,00 €');
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2025')).toBe('−5.000,00 €');
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2026')).toBe('1.000,00 €');
    expect(satzBei(blatt, 'verpflichtungsermaechtigungFrei.2026')).toBe(
      'Freie Verpflichtungsermächtigung 2026 = VE 1.000,00 € − gebunden (keine) = 1.000,00 €, § 38 BHO',
    );
  });

  it('bleiben auch nach den Folgelasten der Planung, ohne deren Altfälle', () => {
    const zeile = (art: Planzeile['art']): Planzeile => ({
      bezeichnung: art,
      instrument: 'MAT',
      art,
      kosten: betrag(1),
      folgejahre: { 2024: betrag(3_000) },
    });
    const zeilen = { a: zeile('vertrag'), b: zeile('neu'), c: zeile('altfall') };
    const blatt = rechneFaelle(faelle, 2023, ve, zeilen);
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2024')).toBe('20.000,00 €');
    expect(wert(blatt, 'verpflichtungsermaechtigungFrei.2025')).toBe('−5.000,00 €');
  });

  it('gibt es nur für Jahre, für die welche zugeteilt sind', () => {
    const blatt = rechneFaelle(faelle, 2023, { 2024: betrag(1) });
    expect(adressen(blatt, /ErmaechtigungFrei/i)).toEqual(['verpflichtungsermaechtigungFrei.2024']);
  });
});

describe('Ein Fall zerfällt in Abschnitte', () => {
  it('je Haushaltsjahr einen, ohne Staffel', () => {
    expect(abschnitte(fall('2022-01-01', '2022-11', '2024-02'))).toEqual([
      { jahr: 2022, foerderjahr: 1, monate: 2 },
      { jahr: 2023, foerderjahr: 1, monate: 12 },
      { jahr: 2024, foerderjahr: 1, monate: 2 },
    ]);
  });

  it('und je Förderjahr einen weiteren, mit Staffel', () => {
    expect(abschnitte(fall('2022-01-01', '2022-11', '2024-02', gestaffelt('16i')))).toEqual([
      { jahr: 2022, foerderjahr: 1, monate: 2 },
      { jahr: 2023, foerderjahr: 1, monate: 10 },
      { jahr: 2023, foerderjahr: 2, monate: 2 },
      { jahr: 2024, foerderjahr: 2, monate: 2 },
    ]);
  });

  it('in keinen, wenn er endet, bevor er beginnt', () => {
    const verkehrt = fall('2022-01-01', '2023-02', '2023-01');
    expect(abschnitte(verkehrt)).toEqual([]);
    expect(laufzeitInMonaten(verkehrt)).toBe(0);
  });

  it('in so viele Monate, wie er dauert, beide Enden eingeschlossen', () => {
    expect(laufzeitInMonaten(fall('2022-01-01', '2022-01', '2022-01'))).toBe(1);
    expect(laufzeitInMonaten(fall('2022-01-01', '2024-07', '2029-06'))).toBe(60);
  });

  it('und darf höchstens dreißig Jahre dauern', () => {
    expect(HOECHSTE_LAUFZEIT).toBe(360);
  });
});

const START = monat('2020-01');

/** Any case: granted some months before it begins, running up to six years without rates, at most as long as the law funds with them. */
const beliebigerFall = (jeMonat: fc.Arbitrary<number>): fc.Arbitrary<Bindungsfall> =>
  fc
    .record({
      art: fc.constantFrom('FbW', '16i', '16e'),
      faelle: fc.integer({ min: 0, max: 300 }),
      beginn: fc.integer({ min: 0, max: 72 }),
      vorher: fc.integer({ min: 0, max: 14 }),
      dauer: fc.integer({ min: 1, max: 72 }),
      hoehe: jeMonat,
    })
    .map(({ art, faelle, beginn, vorher, dauer, hoehe }) => {
      const hoechstens = art === '16i' ? 60 : art === '16e' ? 24 : dauer;
      const von = (START + beginn) as Monat;
      return {
        bezeichnung: art,
        instrument: art,
        anzahl: anzahl(faelle),
        bewilligt: tag(`${monatAlsIso((von - vorher) as Monat)}-15`),
        von,
        bis: (von + Math.min(dauer, hoechstens) - 1) as Monat,
        monatsbetrag: cents(hoehe),
        gestaffelt: art !== 'FbW',
      };
    });

const PROZENT: Readonly<Record<string, readonly number[]>> = {
  '16i': [100, 100, 90, 80, 70],
  '16e': [75, 50],
  FbW: [100, 100, 100, 100, 100, 100],
};

/** In hundredths of a cent by year, month after month as one would do by hand. */
const vonHand = (faelle: readonly Bindungsfall[], zaehlt: (bewilligt: Tag) => boolean) => {
  const summen = new Map<number, number>();
  for (const f of faelle.filter(({ bewilligt }) => zaehlt(bewilligt))) {
    let monateGefoerdert = 0;
    for (let m = f.von; m <= f.bis; m = (m + 1) as Monat) {
      const prozent = PROZENT[f.instrument]?.[Math.floor(monateGefoerdert / 12)] ?? Number.NaN;
      const { jahr } = monatTeile(m);
      summen.set(jahr, (summen.get(jahr) ?? 0) + f.anzahl.wert * f.monatsbetrag.wert * prozent);
      monateGefoerdert += 1;
    }
  }
  return summen;
};

const PLANJAHR = 2023;
const alsVerzeichnis = (faelle: readonly Bindungsfall[]): Faelle =>
  Object.fromEntries(faelle.map((f, i) => [`fall_${i}`, f]));
const vorPlanjahr = (bewilligt: Tag) => bewilligt < tag('2023-01-01');
const imPlanjahrOderSpaeter = (bewilligt: Tag) => !vorPlanjahr(bewilligt);

/** Years from the plan year on that appear on the sheet, with their sums. */
const gerechnet = (faelle: readonly Bindungsfall[], was: 'vorbindungen' | 'neueBindungen') => {
  const blatt = rechneFaelle(alsVerzeichnis(faelle), PLANJAHR);
  return new Map(
    adressen(blatt, new RegExp(`^${was}\\.`)).map(p => [Number(p.split('.')[1]), centBei(blatt, p)]),
  );
};

describe('Für beliebige Fälle', () => {
  const gruppen = [
    ['vorbindungen', vorPlanjahr],
    ['neueBindungen', imPlanjahrOderSpaeter],
  ] as const;

  it.each(gruppen)('sind %s bei ganzen Euro genau, was Monat für Monat zusammenkommt', (was, zaehlt) => {
    const ganzeEuro = fc.integer({ min: 0, max: 5_000 }).map(e => e * 100);
    fc.assert(
      fc.property(fc.array(beliebigerFall(ganzeEuro), { minLength: 1, maxLength: 6 }), faelle => {
        const erwartet = [...vonHand(faelle, zaehlt)].filter(([jahr]) => jahr >= PLANJAHR);
        expect(gerechnet(faelle, was)).toEqual(
          new Map(erwartet.map(([jahr, hundertstel]) => [jahr, hundertstel / 100])),
        );
      }),
    );
  });

  it.each(gruppen)(
    'weichen %s bei krummen Beträgen je Abschnitt höchstens einen halben Cent ab',
    (was, zaehlt) => {
      const krumm = fc.integer({ min: 0, max: 500_000 });
      fc.assert(
        fc.property(fc.array(beliebigerFall(krumm), { minLength: 1, maxLength: 6 }), faelle => {
          const ergebnis = gerechnet(faelle, was);
          for (const [jahr, hundertstel] of vonHand(faelle, zaehlt)) {
            if (jahr < PLANJAHR) continue;
            const abweichung = Math.abs((ergebnis.get(jahr) ?? Number.NaN) - hundertstel / 100);
            expect(abweichung).toBeLessThanOrEqual(0.5 * 2 * faelle.length + 1e-6);
          }
        }),
      );
    },
  );

  it('ergeben ihre Abschnitte zusammen die Laufzeit, der Zeit nach und ohne Lücke', () => {
    fc.assert(
      fc.property(beliebigerFall(fc.constant(100)), f => {
        const teile = abschnitte(f);
        expect(teile.reduce((s, t) => s + t.monate, 0)).toBe(laufzeitInMonaten(f));
        const reihenfolge = teile.map(t => t.jahr * 100 + t.foerderjahr);
        expect(reihenfolge).toEqual([...new Set(reihenfolge)].toSorted((a, b) => a - b));
        for (const { jahr, monate } of teile) {
          expect(monate).toBeGreaterThan(0);
          expect(teile.filter(t => t.jahr === jahr).reduce((s, t) => s + t.monate, 0)).toBeLessThanOrEqual(
            12,
          );
        }
      }),
    );
  });
});
