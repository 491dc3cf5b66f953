import { describe, expect, it } from 'vitest';
import { KENNZAHLEN, definitionFuer, type Fassung, type Kennzahl } from '#domain/kennzahlen';
import { monatAus, tag, type Monat } from '#domain/werte';
import type { Aggregatwert } from '../aggregatwert.ts';
import type { Kennzahlaggregat } from '../kennzahlaggregat.ts';
import { leiteJahreswertAb } from './leiteJahreswertAb.ts';
import { leiteKennzahlAb } from './leiteKennzahlAb.ts';
import { monatsreihenAus } from './monatsreihen.ts';

const QUELLE = { produkt: 'P', vermerk: 'V', datei: 'd', stelle: 's' };
const kennzahl = (rest: Partial<Fassung>): Kennzahlaggregat => ({
  jobcenter: '1',
  gruppe: {},
  wertart: 'wert',
  quelle: QUELLE,
  fassung: {
    kennzahl: 'K3',
    monat: monatAus(2023, 12),
    ladestand: tag('2024-04-01'),
    stand: 'endgueltig',
    zaehler: null,
    nenner: null,
    wert: null,
    ...rest,
  },
});
const elb = (monat: Monat, wert: number, rest: Partial<Aggregatwert> = {}): Aggregatwert => ({
  jobcenter: '1',
  kategorie: 'Grundsicherung für Arbeitsuchende',
  merkmal: 'dav. erwerbsfähige Leistungsberechtigte (ELB)',
  rechtskreis: 'sgb2',
  monat,
  wert,
  wertart: 'wert',
  einheit: 'anzahl',
  hochgerechnet: false,
  ladestand: tag('2024-04-01'),
  fussnoten: [],
  quelle: QUELLE,
  ...rest,
});
const definition = (id: string): Kennzahl => {
  const gefunden = definitionFuer(KENNZAHLEN, id, monatAus(2023, 12));
  if (!gefunden) throw new Error(id);
  return gefunden;
};

// Example C: LZB of January to December 2023 and of the year before.
const LZB = [1990, 1985, 1992, 1998, 2004, 2010, 2006, 2001, 1995, 1990, 1984, 1980];
const VORJAHR = [2060, 2055, 2050, 2046, 2040, 2036, 2032, 2026, 2020, 2012, 2006, 2000];
const k3 = LZB.map((zaehler, i) =>
  kennzahl({ monat: monatAus(2023, i + 1), zaehler, nenner: VORJAHR[i] ?? null }),
);

describe('Aus veröffentlichten Kennzahlen', () => {
  it('folgen die Bestände beider Jahre und ihre Jahresdurchschnitte (Beispiel C)', () => {
    const reihen = monatsreihenAus({ werte: [], kennzahlen: k3 });
    const jdw = leiteJahreswertAb('JDW', 'LZB', reihen, monatAus(2023, 12));
    expect(jdw.wert).toBeCloseTo(1994.58, 2);
    expect(jdw.satz).toBe('23.935 (Januar 2023 bis Dezember 2023) ÷ 12');
    expect(leiteJahreswertAb('JDW', 'LZB', reihen, monatAus(2022, 6)).wert).toBeCloseTo(2047.83, 2);
    expect(leiteJahreswertAb('JDW-VM', 'LZB', reihen, monatAus(2023, 2)).wert).toBe((2000 + 1990) / 2);
  });

  it('gilt der feste Wert, nicht der später anders veröffentlichte', () => {
    const reihen = monatsreihenAus({
      werte: [],
      kennzahlen: [
        kennzahl({ zaehler: 1970, nenner: 2000, ladestand: tag('2024-01-10'), stand: 'hochgerechnet' }),
        kennzahl({ zaehler: 1980, nenner: 2000 }),
        kennzahl({ zaehler: 1999, nenner: 2000, ladestand: tag('2024-09-01') }),
      ],
    });
    expect(reihen.get('LZB')?.get(monatAus(2023, 12))).toEqual({ wert: 1980, vorlaeufig: false });
  });

  it('fehlt, wozu Monate fehlen, und es wird gesagt, welche', () => {
    const reihen = monatsreihenAus({ werte: [], kennzahlen: k3.slice(6) });
    expect(leiteJahreswertAb('JDW', 'LZB', reihen, monatAus(2023, 8))).toMatchObject({
      wert: null,
      fehlt: 'Langzeitleistungsbeziehende: 6 von 8 Monaten, Januar 2023 bis Juni 2023',
    });
  });
});

describe('Aus den Eckwerten', () => {
  it('folgt K1E2 mit Rechenweg, vorläufig, solange hochgerechnet', () => {
    const reihen = monatsreihenAus({
      werte: [elb(monatAus(2022, 12), 4000), elb(monatAus(2023, 12), 3900.5, { hochgerechnet: true })],
      kennzahlen: [],
    });
    expect(leiteKennzahlAb(definition('K1E2'), reihen, monatAus(2023, 12))).toEqual({
      zaehler: 3900.5,
      nenner: 4000,
      wert: expect.closeTo(-2.4875, 10) as number,
      vorlaeufig: true,
      satz: '(3.900,5 (Dezember 2023) ÷ 4.000 (Dezember 2022) − 1) × 100',
      fehlt: null,
    });
  });

  it('zählen nicht erwerbsfähige Leistungsberechtigte und Werte ohne Zahl nicht mit', () => {
    const reihen = monatsreihenAus({
      werte: [
        elb(monatAus(2023, 12), 1300, { merkmal: 'nicht erwerbsfähige Leistungsberechtigte (NEF)' }),
        elb(monatAus(2023, 11), 0, { wert: null, wertart: 'geheim' }),
      ],
      kennzahlen: [],
    });
    expect(reihen.get('ELB')?.size).toBe(0);
    expect(leiteKennzahlAb(definition('K2'), reihen, monatAus(2023, 12)).fehlt).toBe(
      'Integrationen: Januar 2023 bis Dezember 2023; erwerbsfähige Leistungsberechtigte: Dezember 2022 bis November 2023',
    );
  });
});
