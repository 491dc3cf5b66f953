import { describe, expect, it } from 'vitest';
import { monatAus } from '#domain/werte';
import { KENNZAHLEN_48A } from '../definitionen/kennzahlen.ts';
import type { Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { jahreswerteAus, type Jahreswert } from './jahreswerttafel.ts';

/** January 2022 on; the months of 2023 are those of the worked examples A and C. */
const MONATE = 24;
const spalte = (...werte: readonly number[]): Float64Array =>
  Float64Array.from({ length: MONATE }, (_, i) => werte[i] ?? 0);
const lzb2022 = [2060, 2055, 2050, 2046, 2040, 2036, 2032, 2026, 2020, 2012, 2006, 2000];
const lzb2023 = [1990, 1985, 1992, 1998, 2004, 2010, 2006, 2001, 1995, 1990, 1984, 1980];
const elb2022 = Array.from({ length: 12 }, () => 1000);
const elb2023 = [1010, 1020, 1025, 1025, 1015, 1008, 1001, 996, 992, 988, 983, 982];
const wuerfel: Groessenwuerfel = {
  auftrag: {
    vonMonat: monatAus(2022, 1),
    stichtage: Int32Array.from({ length: MONATE + 2 }, (_, i) => 30 * i),
    dimensionen: [],
    schnitte: [[]],
    mindestluecke: 0,
  },
  schnitt: [],
  zellen: {
    LZB: spalte(...lzb2022, ...lzb2023),
    ELB: spalte(...elb2022, ...elb2023),
    INT: spalte(...Array.from({ length: 12 }, () => 10), 13, 15, 19, 17, 17, 16),
    LLU: spalte(...Array.from({ length: MONATE }, () => 100)),
    LUH: spalte(...Array.from({ length: 13 }, () => 100), Number.NaN),
  },
}; // prettier-ignore

const zeile = (monat: number, art: string, von: string): Jahreswert | undefined =>
  jahreswerteAus(KENNZAHLEN_48A, wuerfel, monatAus(2023, monat)).find(z => z.art === art && z.von === von);

describe('Die Jahreswerte', () => {
  it('haben den Jahresfortschritt einer Quote seit Januar und seine Fälle', () => {
    expect(zeile(3, 'JFW', 'K2')?.wert).toBeCloseTo((47 / 1010) * 100, 10);
    expect(zeile(6, 'JFW', 'K2')).toMatchObject({ faelle: { jetzt: 97, vjm: 60 }, vjm: null });
  });

  it('haben Jahresdurchschnitte mit dem Vorjahresmonat (Beispiel C)', () => {
    const jdw = zeile(12, 'JDW', 'LZB');
    expect(jdw?.wert).toBeCloseTo(1994.58, 2);
    expect(jdw?.vjm).toBeCloseTo(2031.92, 2);
    expect(jdw?.veraenderung).toBeCloseTo(-1.84, 2);
    expect(zeile(12, 'gJDW', 'LZB')?.wert).toBe(jdw?.wert);
    expect(zeile(6, 'JDW', 'LZB')?.veraenderung).toBeCloseTo(-2.51, 2);
    expect(zeile(1, 'JDW-VM', 'LZB')?.wert).toBe(2000);
  });

  it('fehlen, wo ein Monat fehlt', () => {
    expect(zeile(1, 'JFW', 'LUH')?.wert).toBe(100);
    expect(zeile(2, 'JFW', 'LUH')?.wert).toBeNull();
    expect(zeile(2, 'JFW', 'LLU')?.wert).toBe(200);
  });
});
