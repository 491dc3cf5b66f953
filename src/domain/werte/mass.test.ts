import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesGedruckt } from './gedruckt.ts';
import { massfaktor, type Mass } from './mass.ts';

const gelesen = (text: string, mass: Mass, einheit: 'dezimal' | 'schluessel' = 'dezimal') => {
  const ergebnis = liesGedruckt(text, einheit, { mass });
  return ergebnis.ok ? [ergebnis.wert.wert, ergebnis.wert.schritt] : ergebnis.fehler;
};

describe('Zahlen mit einem Maß', () => {
  test('im eigenen Maß gelten alle seine Worte', () => {
    expect(gelesen('3,9 Monate', 'monate')).toEqual([3_900, 100]);
    expect(gelesen('6 Mon.', 'monate')).toEqual([6_000, 1_000]);
    expect(gelesen('39 Std./Woche', 'stunden')).toEqual([39_000, 1_000]);
    expect(gelesen('1 Tag', 'tage')).toEqual([1_000, 1_000]);
    expect(gelesen('1:152', 'elb', 'schluessel')).toEqual([1_520_000, 10_000]);
    expect(gelesen('30 TN', 'teilnehmende', 'schluessel')).toEqual([300_000, 10_000]);
  });

  test('genau Umrechenbares wird umgerechnet, mit der Genauigkeit seiner letzten Ziffer', () => {
    expect(gelesen('1 Jahr', 'monate')).toEqual([12_000, 12_000]);
    expect(gelesen('1,5 Jahre', 'monate')).toEqual([18_000, 1_200]);
    expect(gelesen('1 Stunde', 'minuten')).toEqual([60_000, 60_000]);
    expect(gelesen('-2 Jahre', 'monate')).toEqual([-24_000, 12_000]);
  });

  test('alles andere wird abgelehnt: 8 Wochen sind keine 8 Monate', () => {
    expect(gelesen('8 Wochen', 'monate')).toEqual({ art: 'falsche_einheit', gefunden: 'Wochen' });
    expect(gelesen('8 Monate', 'wochen')).toEqual({ art: 'falsche_einheit', gefunden: 'Monate' });
    expect(gelesen('90 Minuten', 'stunden')).toEqual({ art: 'falsche_einheit', gefunden: 'Minuten' });
    expect(gelesen('98,69 BG', 'elb', 'schluessel')).toEqual({ art: 'falsche_einheit', gefunden: 'BG' });
    expect(gelesen('50 BG', 'teilnehmende', 'schluessel')).toEqual({
      art: 'falsche_einheit',
      gefunden: 'BG',
    });
  });

  test('hin und zurück geht nie mit ganzen Vielfachen, außer bei gleichem Maß', () => {
    const masse = fc.constantFrom<Mass>(
      'minuten',
      'stunden',
      'tage',
      'wochen',
      'monate',
      'jahre',
      'elb',
      'bg',
    );
    fc.assert(
      fc.property(masse, masse, (a, b) => {
        const [hin, zurueck] = [massfaktor(a, b), massfaktor(b, a)];
        expect(a === b ? hin === 1 && zurueck === 1 : hin === null || zurueck === null).toBe(true);
      }),
    );
  });
});
