import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monatAus, tag } from '#domain/werte';
import type { Kennzahlwert } from '../auswertung/wertAus.ts';
import { KENNZAHLEN_48A } from '../definitionen/kennzahlen.ts';
import type { Kennzahl } from '../definitionen/typen.ts';
import { gleicheAb } from './abgleich.ts';
import { amtlichesBlatt, type AmtlicherWert } from './amtlichesBlatt.ts';
import { reife, type Fassung, type Fassungsstand } from './fassung.ts';

const JUN = monatAus(2023, 6);

const fassung = (
  ladestand: string,
  stand: Fassungsstand,
  zaehler: number | null,
  nenner: number | null,
): Fassung => ({
  kennzahl: 'K2',
  monat: JUN,
  ladestand: tag(ladestand),
  stand,
  zaehler,
  nenner,
  wert: zaehler === null || nenner === null ? null : (zaehler / nenner) * 100,
});

const T0 = fassung('2023-06-28', 'hochgerechnet', 199.25, 1000.5);
const T2 = fassung('2023-08-30', 'hochgerechnet', 201.75, 1001.5);
const T3 = fassung('2023-09-28', 'endgueltig', 203, 1005.25);
const DANACH = fassung('2024-01-30', 'endgueltig', 205, 1005.25);
const BLATT = amtlichesBlatt('K2', [DANACH, T3, T0, T2]);

const kennzahl = (id: string): Kennzahl => {
  const gefunden = KENNZAHLEN_48A.find(k => k.id === id);
  if (!gefunden) throw new Error(`${id} gibt es nicht`);
  return gefunden;
};

describe('Amtliche Werte', () => {
  it('bleiben auf dem Stand t-3 stehen; spätere Korrekturen stehen daneben', () => {
    expect(BLATT.amtlicherWert(JUN)).toEqual({ fassung: T3, fest: true, spaeter: [DANACH] });
    expect(BLATT.fassungen(JUN)).toEqual([T0, T2, T3, DANACH]);
    expect([T0, T2, T3, DANACH].map(reife)).toEqual([0, 2, 3, 3]);
  });

  it('gelten zu jedem Ladestand so, wie man sie an dem Tag kannte', () => {
    expect(BLATT.amtlicherWert(JUN, tag('2023-07-31'))).toEqual({ fassung: T0, fest: false, spaeter: [] });
    expect(BLATT.amtlicherWert(JUN, tag('2023-08-30'))?.fassung).toBe(T2);
    expect(BLATT.amtlicherWert(JUN, tag('2023-10-01'))).toEqual({ fassung: T3, fest: true, spaeter: [] });
    expect(BLATT.amtlicherWert(JUN, tag('2023-06-27'))).toBeNull();
    expect(BLATT.amtlicherWert(monatAus(2023, 7))).toBeNull();
  });

  it('stehen auch geschätzt fest, hochgerechnet nicht, und fehlende verdrängen keine', () => {
    const geschaetzt = fassung('2023-09-28', 'imputiert', 190, 1000);
    const spaetHochgerechnet = fassung('2023-10-30', 'hochgerechnet', 190, 1000);
    const fehlend = fassung('2023-07-30', 'fehlend', null, null);
    expect(amtlichesBlatt('K2', [geschaetzt, DANACH]).amtlicherWert(JUN)?.fassung).toBe(geschaetzt);
    expect(amtlichesBlatt('K2', [spaetHochgerechnet]).amtlicherWert(JUN)?.fest).toBe(false);
    expect(amtlichesBlatt('K2', [T0, fehlend]).amtlicherWert(JUN)?.fassung).toBe(T0);
    expect(amtlichesBlatt('K2', [fehlend]).amtlicherWert(JUN)?.fassung).toBe(fehlend);
  });

  it('nehmen dieselbe Fassung zweimal hin, zwei verschiedene nicht', () => {
    expect(amtlichesBlatt('K2', [T3, { ...T3 }]).fassungen(JUN)).toEqual([T3]);
    expect(() => amtlichesBlatt('K2', [T3, { ...T3, zaehler: 1 }])).toThrow(RangeError);
    expect(() => reife({ monat: JUN, ladestand: tag('2023-05-31') })).toThrow(RangeError);
  });
});

describe('Eigene Zählung neben der amtlichen', () => {
  const eigen: Kennzahlwert = { zaehler: 207, nenner: 1010, wert: (207 / 1010) * 100, grund: null };
  const amtlich: AmtlicherWert = { fassung: T3, fest: true, spaeter: [DANACH] };
  const abgleich = gleicheAb(kennzahl('K2'), amtlich, eigen, tag('2024-02-15'));

  it('nennt den Unterschied in Punkten und die Größe, die ihn am meisten erklärt', () => {
    expect(abgleich.differenz).toBeCloseTo(0.301, 3);
    expect(abgleich.zaehler?.differenz).toBe(4);
    expect(abgleich.nenner?.differenz).toBe(4.75);
    expect(abgleich.hauptursache?.groesse).toBe('INT');
  });

  it('nennt die bekannten Gründe', () => {
    expect(abgleich.gruende.map(g => g.art)).toEqual(['wartezeit', 'revision', 'region']);
    expect(abgleich.gruende[0]?.satz).toBe(
      'Die eigenen Daten sind vom 15.02.2024; was nach dem Ende der Wartezeit (Ladestand 28.09.2023) gebucht wurde, zählt amtlich nicht mehr.',
    );
    const frueh = gleicheAb(
      kennzahl('K2'),
      { fassung: T0, fest: false, spaeter: [] },
      eigen,
      tag('2023-06-28'),
    );
    expect(frueh.gruende.map(g => g.art)).toEqual(['hochgerechnet', 'region']);
  });

  it('sucht keinen Grund, wo nichts abweicht, und erfindet keinen Unterschied, wo etwas fehlt', () => {
    const { zaehler, nenner, wert } = T3;
    const gleich = gleicheAb(
      kennzahl('K2'),
      amtlich,
      { zaehler, nenner, wert, grund: null },
      tag('2023-09-28'),
    );
    expect(gleich).toMatchObject({ differenz: 0, hauptursache: null, gruende: [] });
    const ohne = gleicheAb(
      kennzahl('K2'),
      amtlich,
      { zaehler: null, nenner: 1010, wert: null, grund: 'FEHLT' },
      tag('2023-09-28'),
    );
    expect(ohne).toMatchObject({ differenz: null, zaehler: null, nenner: { differenz: 4.75, punkte: null } });
  });

  it('zerlegt den Unterschied ohne Rest, auch bei einer Veränderung', () => {
    const zahl = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(zahl, zahl, zahl, zahl, fc.constantFrom('K2', 'K3'), (a, b, c, d, id) => {
        const definition = kennzahl(id);
        const wert = (z: number, n: number): number => (z / n - (definition.form === 'quote' ? 0 : 1)) * 100;
        const { differenz, zaehler, nenner } = gleicheAb(
          definition,
          { fassung: { ...T3, zaehler: a, nenner: b, wert: wert(a, b) }, fest: true, spaeter: [] },
          { zaehler: c, nenner: d, wert: wert(c, d), grund: null },
          tag('2023-09-28'),
        );
        const teile = (zaehler?.punkte ?? 0) + (nenner?.punkte ?? 0);
        const groesse = Math.max(1, wert(a, b), wert(c, d));
        expect(Math.abs(teile - (differenz ?? 0)) / groesse).toBeLessThan(1e-9);
      }),
    );
  });
});
