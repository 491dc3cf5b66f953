import { describe, expect, it } from 'vitest';
import { nachlaufende, SITZUNGSREGEL, sitzungsende, sitzungszustand, zwischenende } from './sitzungsregel.ts';
import { spaeterUm, type Zeitpunkt } from './zeitpunkt.ts';

const START = 1_800_000_000_000 as Zeitpunkt;
const nach = (minuten: number): Zeitpunkt => spaeterUm(START, minuten * 60);
const ENDET = sitzungsende(START, SITZUNGSREGEL);
const zustand = (zuletzt: Zeitpunkt, jetzt: Zeitpunkt, mehr = {}) =>
  sitzungszustand(
    { zuletzt, erneuert: START, endet: ENDET, abgeloest: false, ...mehr },
    jetzt,
    SITZUNGSREGEL,
  );

describe('eine Sitzung', () => {
  it('gilt, solange jemand arbeitet, und ist nach 30 Minuten Pause zu Ende', () => {
    expect(zustand(START, nach(14))).toBe('gueltig');
    expect(zustand(nach(20), nach(49))).toBe('zuErneuern');
    expect(zustand(nach(20), nach(50))).toBe('abgelaufen');
  });

  it('ist nach 12 Stunden in jedem Fall zu Ende', () => {
    expect(zustand(nach(719), nach(719))).toBe('zuErneuern');
    expect(zustand(nach(719), nach(720))).toBe('abgelaufen');
  });

  it('bekommt nach 15 Minuten einen neuen Schein, aber nur einmal', () => {
    expect(zustand(nach(15), nach(15))).toBe('zuErneuern');
    expect(zustand(nach(15), nach(15), { abgeloest: true })).toBe('gueltig');
  });

  it('gilt mit dem alten Schein nur noch kurz, und nie länger als sie selbst', () => {
    expect(nachlaufende(ENDET, START, SITZUNGSREGEL)).toBe(START + 30_000);
    expect(nachlaufende(nach(0.1), START, SITZUNGSREGEL)).toBe(nach(0.1));
  });

  it('lässt fünf Minuten für den zweiten Faktor', () => {
    expect(zwischenende(START, SITZUNGSREGEL)).toBe(nach(5));
  });
});
