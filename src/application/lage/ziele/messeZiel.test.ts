import { describe, expect, it } from 'vitest';
import { monatAus } from '#domain/werte';
import type { Ziel } from '#domain/ziele';
import { messeZiel, type Messung } from './messeZiel.ts';
import { zaehlungAus } from './pruefhilfen.ts';
import type { Planvorgabe } from './zielvorgabe.ts';

/** Index 0 is December 2024: 1.000 ELB and 500 LZB all the time but for LZB 490 from 2026 on; 10 Integrationen a month, 8 from 2026 on. */
const IN_2026 = 13;
const zaehlung = zaehlungAus(19, {
  ELB: () => 1000,
  INT: i => (i < IN_2026 ? 10 : 8),
  LZB: i => (i < IN_2026 ? 500 : 490),
  ZUGANG_LZB: i => (i < IN_2026 ? 4 : 3),
  ABGANG_LZB: () => 4,
});
const messung: Messung = { jahr: 2026, bis: monatAus(2026, 6), zaehlung, mindestfallzahl: null };
const OHNE: Planvorgabe = { wert: null, ausgang: null, korridor: null, vorjahr: null };

const K2: Ziel = { art: 'quote', bezeichnung: 'Integrationsquote', kennzahl: 'K2', richtung: 'mindestens' };
const K3: Ziel = { art: 'bestand', bezeichnung: 'LZB', kennzahl: 'K3', richtung: 'hoechstens' };

const gemessen = (ziel: Ziel, vorgabe: Partial<Planvorgabe>, mit: Partial<Messung> = {}) => {
  const ergebnis = messeZiel(ziel, { ...OHNE, ...vorgabe }, { ...messung, ...mit });
  if (typeof ergebnis === 'string') throw new Error(ergebnis);
  return ergebnis;
};

describe('Ein Ziel für eine Quote', () => {
  // 2025: 120 Integrationen ÷ 1.000 = 12 %, im Juni davon die Hälfte. 2026 bis Juni: 48 ÷ 1.000 = 4,8 %.
  const stand = gemessen(K2, { wert: 12.6 });

  it('hat im Juni die Hälfte von 12,6 % als Soll und liegt 1,5 Prozentpunkte darunter', () => {
    expect(stand.soll).toBeCloseTo(6.3, 10);
    expect(stand.ist).toBeCloseTo(4.8, 10);
    expect(stand.abstand).toBeCloseTo(-1.5, 10);
    expect(stand.abstandProzent).toBeCloseTo((-1.5 / 6.3) * 100, 10);
    expect(stand.zustand).toBe('verfehlt');
  });

  it('sagt den Abstand auch in Integrationen: 1,5 von 100 der 1.000 ELB', () => {
    expect(stand.abstandFaelle).toBeCloseTo(-15, 10);
    expect(stand.ereignis).toBe('Integrationen');
  });

  it('endet naiv beim Doppelten und braucht noch 126 − 48 = 78 Integrationen, 13 im Monat', () => {
    expect(stand.jahresende).toBeCloseTo(9.6, 10);
    expect(stand.jahresendeAbstand).toBeCloseTo(-3, 10);
    expect(stand.rest?.monate).toBe(6);
    expect(stand.rest?.gesamt).toBeCloseTo(78, 10);
    expect(stand.rest?.jeMonat).toBeCloseTo(13, 10);
  });

  it('vergleicht mit dem Vorjahr: 6,0 % mit 60 Integrationen, der Bestand war gleich', () => {
    expect(stand.vorjahr?.wert).toBeCloseTo(6, 10);
    expect(stand.vorjahr?.teile.map(t => t.name)).toEqual([
      'Integrationen 48 statt 60',
      'erwerbsfähige Leistungsberechtigte im Mittel 1.000 statt 1.000',
    ]);
    expect(stand.vorjahr?.teile.map(t => t.wert)).toEqual([expect.closeTo(-1.2, 10), 0]);
  });

  it('geht von der gezählten Basis aus: 5 Prozent darauf sind 12,6 %, 0,6 Punkte auch', () => {
    const prozent = gemessen(K2, { wert: 21, ausgang: { basis: 20, um: 5, art: 'prozent' } });
    const punkte = gemessen(K2, { wert: 20.6, ausgang: { basis: 20, um: 0.6, art: 'punkte' } });
    expect([prozent.ziel, punkte.ziel]).toEqual([expect.closeTo(12.6, 10), expect.closeTo(12.6, 10)]);
    expect(prozent.basis).toEqual({ plan: 20, gezaehlt: expect.closeTo(12, 10) });
    expect(gemessen(K2, { wert: 12.6, vorjahr: 12.05 }).basis).toBeNull();
  });

  it('ist auf Kurs, knapp daneben oder liegt zurück, nach höchstens 2 Prozent vom Soll', () => {
    const zustandBei = (wert: number) => gemessen(K2, { wert }).zustand;
    // Soll im Juni ist die Hälfte: 4,8, 4,89 (1,8 Prozent daneben), 4,95 (3,0 Prozent).
    expect([9.6, 9.78, 9.9].map(zustandBei)).toEqual(['im-plan', 'knapp', 'verfehlt']);
  });

  it('mit Korridor liegt darin, darunter oder darüber', () => {
    const bei = (von: number, bis: number) =>
      gemessen({ ...K2, richtung: 'korridor' }, { wert: (von + bis) / 2, korridor: { von, bis } });
    expect(bei(9, 10)).toMatchObject({ zustand: 'im-plan', abstand: 0, korridor: { von: 4.5, bis: 5 } });
    expect(bei(11, 12)).toMatchObject({ zustand: 'verfehlt', abstand: expect.closeTo(-0.7, 10) });
    expect(bei(8, 9)).toMatchObject({ zustand: 'verfehlt', abstand: expect.closeTo(0.3, 10) });
  });

  it('nur beobachtet hat kein Soll', () => {
    const nur = gemessen({ ...K2, richtung: 'beobachtung' }, {});
    expect(nur).toMatchObject({ soll: null, abstand: null, ziel: null, rest: null, zustand: 'beobachtet' });
    expect(nur.ist).toBeCloseTo(4.8, 10);
  });
});

describe('Ein Ziel für einen Bestand', () => {
  it('misst in Personen und Prozent: 490 sind 2 Prozent weniger als 500, höchstens 490 waren das Ziel', () => {
    const stand = gemessen(K3, { wert: 490, ausgang: { basis: 500, um: -2, art: 'prozent' } });
    expect(stand.soll).toBeCloseTo(490, 10);
    expect(stand).toMatchObject({ ist: 490, abstandFaelle: null, zustand: 'im-plan' });
    expect(stand.rest).toEqual({ monate: 6, gesamt: null, jeMonat: expect.closeTo(490, 10) });
    expect(stand.vorjahr).toEqual({
      wert: 500,
      teile: [
        { name: 'Zugänge 18 statt 24', wert: -6 },
        { name: 'Abgänge 24 statt 24', wert: 0 },
      ],
    });
  });

  it('über dem Soll liegt zurück', () => {
    const stand = gemessen(K3, { wert: 475 });
    expect(stand.abstand).toBeCloseTo(15, 10);
    expect(stand.abstandProzent).toBeCloseTo((15 / 475) * 100, 10);
    expect(stand.zustand).toBe('verfehlt');
    // 12 × 475 − 6 × 490 = 2.760 in sechs Monaten.
    expect(stand.rest?.jeMonat).toBeCloseTo(460, 10);
  });
});

describe('Nicht messen lässt sich', () => {
  const grund = (mit: Partial<Messung>, ziel: Ziel = K2) =>
    messeZiel(ziel, { ...OHNE, wert: 12 }, { ...messung, ...mit });

  it('ohne Lieferung', () => expect(grund({ zaehlung: null })).toBe('keine-lieferung'));
  it('vor dem ersten Monat des Jahres', () => expect(grund({ jahr: 2027, bis: null })).toBe('keine-zahl'));
  it('eine Gruppe, die nicht gezählt ist', () =>
    expect(grund({}, { ...K2, personengruppe: 'frauen' })).toBe('keine-zahl'));
  it('was wenige Personen verriete', () => {
    const wenige = zaehlungAus(19, { ELB: () => 1000, INT: i => (i < IN_2026 ? 10 : i === IN_2026 ? 2 : 0) });
    expect(grund({ zaehlung: wenige, mindestfallzahl: 3 })).toBe('verdeckt');
  });
});

describe('Vereinbart ist', () => {
  // Der Plan nahm 20 % und 8.000 an, gezählt sind 12 % und 500.
  it('ein Wert: Er bleibt, auch wenn der Plan ein anderes Vorjahr annahm', () => {
    const hoechstens = gemessen(K3, { wert: 475, vorjahr: 800 });
    expect(hoechstens).toMatchObject({ ziel: 475, uebertragung: null });
    expect(hoechstens.soll).toBeCloseTo(475, 10);
    const mindestens = gemessen(K2, { wert: 22, vorjahr: 20 });
    expect(mindestens).toMatchObject({ ziel: 22, uebertragung: null });
    expect(mindestens.soll).toBeCloseTo(11, 10);
  });

  it('eine Veränderung: Sie gilt ab dem gezählten Vorjahr', () => {
    const stand = gemessen(K3, { wert: 7880, ausgang: { basis: 8000, um: -1.5, art: 'prozent' } });
    expect(stand.ziel).toBeCloseTo(492.5, 10);
    expect(stand.uebertragung).toEqual({
      um: -1.5,
      art: 'prozent',
      basis: { plan: 8000, gezaehlt: expect.closeTo(500, 10) },
    });
  });

  it('ein Korridor allein: Seine Ränder bleiben', () => {
    const stand = gemessen(
      { ...K2, richtung: 'korridor' },
      { wert: 22, korridor: { von: 21, bis: 23 }, vorjahr: 20 },
    );
    expect(stand.zielkorridor).toEqual({ von: 21, bis: 23 });
  });

  it('ein Korridor um eine Veränderung: Seine Ränder gehen mit, um Punkte oder im Verhältnis', () => {
    const korridor = { von: 20.5, bis: 21.5 };
    const mit = (art: 'prozent' | 'punkte', um: number) =>
      gemessen(
        { ...K2, richtung: 'korridor' },
        { wert: 21, korridor, ausgang: { basis: 20, um, art }, vorjahr: 20 },
      );
    expect(mit('punkte', 1).zielkorridor).toEqual({
      von: expect.closeTo(12.5, 10),
      bis: expect.closeTo(13.5, 10),
    });
    expect(mit('prozent', 5).zielkorridor).toEqual({
      von: expect.closeTo(12.3, 10),
      bis: expect.closeTo(12.9, 10),
    });
    expect(mit('punkte', 1).pfad[5]?.korridor).toEqual({
      von: expect.closeTo(6.25, 10),
      bis: expect.closeTo(6.75, 10),
    });
  });

  it('was eine Quote noch braucht, lässt sich nachrechnen', () => {
    const { restrechnung, rest } = gemessen(K2, { wert: 12.6 });
    expect(restrechnung).toEqual({
      bisher: 48,
      bisherigerNenner: 1000,
      nenner: expect.closeTo(1000, 10),
    });
    expect(rest?.gesamt).toBeCloseTo(0.126 * 1000 - 48, 10);
    expect(gemessen(K3, { wert: 475 }).restrechnung).toBeNull();
  });
});
