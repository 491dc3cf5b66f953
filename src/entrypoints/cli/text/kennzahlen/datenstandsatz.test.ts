import { describe, expect, it } from 'vitest';
import { monatAus, tag } from '#domain/werte';
import { datenstandsatz, standtext } from './datenstandsatz.ts';

describe('Der Datenstand der gezeigten Monate', () => {
  const LADESTAND = tag('2026-03-31');

  it('nennt jeden Monat, dessen Wartezeit läuft, einmal und der Reihe nach', () => {
    const monate = [monatAus(2026, 2), monatAus(2026, 1), monatAus(2025, 12), monatAus(2026, 2)];
    expect(datenstandsatz(monate, LADESTAND)).toMatch(
      /^Noch unvollständig: Januar 2026 \(t-2\), Februar 2026 \(t-1\)\. /,
    );
  });

  it('sagt nichts, wo nichts mehr nachgebucht wird', () => {
    expect(datenstandsatz([monatAus(2025, 12)], LADESTAND)).toBeNull();
    expect([monatAus(2025, 12), monatAus(2026, 4)].map(m => standtext(m, LADESTAND))).toEqual(['t-3', '']);
  });
});
