import { describe, expect, it } from 'vitest';
import { monatAus, type Monat } from '#domain/werte';
import { KENNZAHLEN } from '../definitionen/kennzahlen.ts';
import { definitionFuer } from './wertAus.ts';
import { jahresdurchschnitt, jahresfortschrittswert, type Monatsreihe } from './jahreswerte.ts';
import { zielmessungVon } from './zielmessung.ts';
import { zielpfadAus } from './zielpfad.ts';
import { zielrest } from './zielrest.ts';

const reihe =
  (von: Monat, werte: readonly number[]): Monatsreihe =>
  monat =>
    werte[monat - von] ?? null;
const bisJuni =
  (verlauf: Monatsreihe): Monatsreihe =>
  monat =>
    monat > monatAus(2023, 6) ? null : verlauf(monat);

describe('Der Zielpfad einer Quote (Beispiel A)', () => {
  const elb = reihe(monatAus(2022, 12), [1000, 1010, 1020, 1025, 1025, 1015, 1008, 1001, 996, 992, 988, 983]);
  const int = reihe(monatAus(2023, 1), [13, 15, 19, 17, 17, 16, 15, 23, 25, 19, 14, 10]);
  const jfw: Monatsreihe = monat => jahresfortschrittswert(int, elb, monat);
  const vorjahr: Monatsreihe = m => (m === monatAus(2022, 6) ? 9.8 : m === monatAus(2022, 12) ? 20.8 : null);
  const pfad = zielpfadAus({
    art: 'quote',
    vorgabe: { wert: 20.5 },
    jahr: 2023,
    ist: bisJuni(jfw),
    vorjahr,
    basis: 20.8,
  });

  it('hat im Juni 9,659 als Soll und liegt 0,110 Prozentpunkte darunter', () => {
    expect(pfad.stand).toMatchObject({ monat: monatAus(2023, 6) });
    expect(pfad.stand?.soll).toBeCloseTo(9.659, 3);
    expect(pfad.stand?.abweichung).toBeCloseTo(-0.11, 3);
  });

  it('endet naiv bei 20,27', () => {
    expect(pfad.prognose).toBeCloseTo(20.27, 2);
    expect(pfad.prognoseabweichung).toBeCloseTo(-0.23, 2);
  });

  it('versteht eine Veränderung relativ, nicht in Prozentpunkten', () => {
    const relativ = zielpfadAus({
      art: 'quote', vorgabe: { veraenderung: 1.5 }, jahr: 2017, ist: () => null, vorjahr: () => null, basis: 23,
    }); // prettier-ignore
    expect(relativ.ziel).toBeCloseTo(23.345, 10);
    expect(relativ.stand).toBeNull();
  });

  it('braucht im Rest Integrationen auf das voraussichtliche Mittel der Bestände', () => {
    const messung = { art: 'quote', zaehler: 'INT', nenner: 'ELB' } as const;
    const gleichbleibend: Monatsreihe = m => (m < monatAus(2022, 12) ? 1000 : elb(m));
    const rest = zielrest(messung, 20.5, g => (g === 'INT' ? int : gleichbleibend), monatAus(2023, 6));
    // 1015,8333 stays as it is, since last year's mean did not change: 20,5 % of it less the 97 so far.
    expect(rest?.gesamt).toBeCloseTo(0.205 * (6095 / 6) - 97, 6);
    expect(rest).toMatchObject({ monate: 6, jeMonat: (rest?.gesamt ?? 0) / 6 });
  });
});

describe('Der Zielpfad eines Bestands (Beispiel C)', () => {
  const lzb = reihe(
    monatAus(2022, 1),
    [
      2060, 2055, 2050, 2046, 2040, 2036, 2032, 2026, 2020, 2012, 2006, 2000,
      1990, 1985, 1992, 1998, 2004, 2010, 2006, 2001, 1995, 1990, 1984, 1980,
    ],
  ); // prettier-ignore
  const jdw: Monatsreihe = monat => jahresdurchschnitt(lzb, monat);
  const pfad = zielpfadAus({
    art: 'bestand',
    vorgabe: { veraenderung: -1.5 },
    jahr: 2023,
    ist: jdw,
    vorjahr: jdw,
    basis: jdw(monatAus(2022, 12)),
  });

  it('hat den Jahresdurchschnitt 2001,44 als Ziel; erreicht sind 0,34 % weniger', () => {
    expect(pfad.ziel).toBeCloseTo(2001.44, 2);
    expect(pfad.stand?.monat).toBe(monatAus(2023, 12));
    expect(pfad.stand?.abweichung).toBeCloseTo(-0.34, 2);
    expect([pfad.prognose, pfad.prognoseabweichung]).toEqual([null, null]);
  });

  it('braucht nach dem Juni ein Mittel von 2006,38', () => {
    const messung = { art: 'bestand', groesse: 'LZB' } as const;
    expect(zielrest(messung, pfad.ziel ?? 0, () => lzb, monatAus(2023, 6))?.jeMonat).toBeCloseTo(2006.38, 2);
    expect(zielrest(messung, pfad.ziel ?? 0, () => lzb, monatAus(2023, 12))).toBeNull();
  });
});

describe('Der Zielpfad eines Betrags', () => {
  it('braucht im Rest, was zum Ziel noch fehlt', () => {
    const llu: Monatsreihe = () => 100;
    expect(zielrest({ art: 'betrag', groesse: 'LLU' }, 1320, () => llu, monatAus(2023, 6))).toEqual({
      monate: 6,
      gesamt: 720,
      jeMonat: 120,
    });
  });
});

it.each([
  ['K1', 'betrag'],
  ['K2', 'quote'],
  ['K3', 'bestand'],
  ['K1E2', 'bestand'],
  ['K3E1', 'quote'],
  ['K3E2', undefined],
  ['K2E3', undefined],
])('Ein Ziel zu %s wird als %s gemessen', (id, art) => {
  const kennzahl = definitionFuer(KENNZAHLEN, id, monatAus(2025, 1));
  expect((kennzahl && zielmessungVon(kennzahl))?.art).toBe(art);
});
