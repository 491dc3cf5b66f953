import { describe, expect, it } from 'vitest';
import { monatAus, tag } from '#domain/werte';
import { datenstand, istUnvollstaendig } from './datenstand.ts';

describe('Der Datenstand eines eigenen Monats', () => {
  it('ist t-0 bis t-2, solange die Wartezeit läuft, und danach t-3', () => {
    const staende = [3, 2, 1].map(m => datenstand(monatAus(2026, m), tag('2026-03-31')));
    expect(staende).toEqual([0, 1, 2]);
    expect(datenstand(monatAus(2025, 12), tag('2026-03-31'))).toBe(3);
    expect(datenstand(monatAus(2020, 1), tag('2026-03-31'))).toBe(3);
  });

  it('gibt es für einen Monat nicht, der noch kommt', () => {
    expect(datenstand(monatAus(2026, 4), tag('2026-03-31'))).toBeNull();
    expect(istUnvollstaendig(monatAus(2026, 4), tag('2026-03-31'))).toBe(false);
  });

  it('ist unvollständig bis zum Ende der Wartezeit', () => {
    expect([1, 2].map(m => istUnvollstaendig(monatAus(2026, m), tag('2026-04-01')))).toEqual([false, true]);
  });
});
