import { describe, expect, it } from 'vitest';
import type { Haushaltsangaben } from '#domain/haushalt';
import { rechnePlan } from '#application';
import { betrag, fehltIn, kurz, planMit, prozent, pruefer } from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const BEFUND = 'H-06 hinweis haushalt.umschichtung';

const mit = (mio: number, rest: Partial<Haushaltsangaben> = {}) =>
  pruefe(
    planMit({
      eingliederungstitel: { ohneBez: betrag('20,0 Mio. €') },
      umschichtung:
        mio < 0
          ? { art: 'zurueck', betrag: betrag(-mio * 1_000_000) }
          : { art: 'festgelegt', betrag: betrag(mio * 1_000_000) },
      ...rest,
    }),
    'H-06',
  );

const frueher = (...mio: readonly number[]) => ({
  umschichtungFrueher: Object.fromEntries(mio.map((m, i) => [2022 - i, betrag(m * 1_000_000)])),
});

describe('H-06: eine auffällige Umschichtung', () => {
  it('liegt über 30 % des EGT', () => {
    const befunde = mit(6.2);
    expect(kurz(befunde)).toEqual([BEFUND]);
    expect(
      fehltIn(
        befunde,
        'Umschichtung 6.200.000,00 €',
        '31 % des EGT',
        'mehr als 30 %',
        'Eine gesetzliche Grenze gibt es nicht',
      ),
    ).toEqual([]);
  });

  it('liegt nicht bei genau 30 %', () => expect(mit(6)).toEqual([]));

  it('liegt über der eigenen Grenze des Jobcenters, wenn es eine gesetzt hat', () => {
    const grenzen = { umschichtungHoechstens: prozent('10 %') };
    expect(fehltIn(mit(2.1, { grenzen }), '10,5 % des EGT, mehr als 10 %')).toEqual([]);
    expect(mit(2, { grenzen })).toEqual([]);
    expect(mit(6.2, { grenzen: { umschichtungHoechstens: prozent('40 %') } })).toEqual([]);
  });

  it('weicht vom eigenen Verlauf ab: mehr als das Doppelte oder weniger als die Hälfte', () => {
    const mehr = mit(4.5, frueher(2, 2.2));
    expect(kurz(mehr)).toEqual([BEFUND]);
    const satz = 'In früheren Jahren wurden 2.200.000,00 € (2021) und 2.000.000,00 € (2022) umgeschichtet.';
    expect(fehltIn(mehr, satz)).toEqual([]);
    expect(kurz(mit(0.9, frueher(2, 2.2)))).toEqual([BEFUND]);
  });

  it('bleibt im Rahmen des eigenen Verlaufs', () => {
    expect(mit(4, frueher(2, 2.2))).toEqual([]);
    expect(mit(1.1, frueher(2, 2.2))).toEqual([]);
    expect(mit(4, frueher(2))).toEqual([]);
    expect(mit(1, frueher(2))).toEqual([]);
  });

  it('unterscheidet sich um weniger als ein Prozent des EGT und ist deshalb nicht auffällig', () => {
    expect(mit(0.1, frueher(0.05))).toEqual([]);
    expect(mit(0.25, frueher(0.05))).toEqual([]);
  });

  it('vergleicht auch, was aus dem VKB in den EGT zurückgeht', () => {
    expect(mit(-1.5, frueher(-1))).toEqual([]);
    expect(kurz(mit(-2.5, frueher(-1)))).toEqual([BEFUND]);
    expect(kurz(mit(1, frueher(-1)))).toEqual([BEFUND]);
  });

  it('hält eine Spalte des Planjahres mit anderem Stand nicht für den Verlauf', () => {
    const spalte = (jahr: number) => ({
      vergleich: {
        spalte: {
          bezeichnung: `Spalte ${jahr}`,
          jahr,
          stand: 'planung',
          umschichtung: { art: 'festgelegt' as const, betrag: betrag(1_000_000) },
        },
      },
    });
    expect(mit(4, spalte(2023))).toEqual([]);
    expect(kurz(mit(4, spalte(2022)))).toEqual([BEFUND]);
    expect(fehltIn(mit(4, spalte(2022)), 'wurden 1.000.000,00 € (2022) umgeschichtet')).toEqual([]);
  });

  it('ist eine, die rechnerisch aus dem VKB zurückginge, obwohl das niemand entschieden hat', () => {
    const mitKosten = (gvk: number) =>
      pruefe(
        planMit({
          eingliederungstitel: { ohneBez: betrag('20,0 Mio. €') },
          verwaltungskostenbudget: betrag(8_480_000),
          gesamtverwaltungskosten: betrag(gvk),
          umschichtung: { art: 'bedarf' },
        }),
        'H-06',
      );
    const befunde = mitKosten(9_000_000);
    expect(kurz(befunde)).toEqual([BEFUND]);
    expect(fehltIn(befunde, '−848.000,00 €', 'ist zu entscheiden')).toEqual([]);
    expect(mitKosten(10_000_000)).toEqual([]);
    expect(mit(-1)).toEqual([]);
  });
});
