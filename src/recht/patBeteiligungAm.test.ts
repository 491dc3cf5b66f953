import { describe, expect, it } from 'vitest';
import { tag } from '#domain/werte';
import { prozent } from './dezimal.ts';
import { alleInstrumentfassungen, type InstrumentfassungId } from './instrumentfassung.ts';
import { patBeteiligungAm } from './patBeteiligungAm.ts';

const beteiligung = (id: InstrumentfassungId, am: string): unknown => {
  const fassung = alleInstrumentfassungen.find(f => f.id === id);
  if (!fassung) throw new Error(`${id} fehlt`);
  const gefunden = patBeteiligungAm(fassung, tag(am));
  return gefunden === null ? null : gefunden.art === 'anteil' ? gefunden.satz : gefunden.art;
};

describe('der Passiv-Aktiv-Transfer', () => {
  it('ist für § 16i bis 30.06.2026 eine Pauschale, danach ein Anteil', () => {
    expect(beteiligung('16i-2019', '2018-12-31')).toBeNull();
    expect(beteiligung('16i-2019', '2019-01-01')).toBe('pauschale');
    expect(beteiligung('16i-2019', '2026-06-30')).toBe('pauschale');
    expect(beteiligung('16i-2019', '2026-07-01')).toEqual(prozent('50'));
  });

  it.each(['EGZ-2012', 'EGZ-2024', 'ESG-2009', '16e-2026'] as const)('beginnt für %s am 01.07.2026', id => {
    expect(beteiligung(id, '2026-06-30')).toBeNull();
    expect(beteiligung(id, '2026-07-01')).toEqual(prozent('50'));
  });

  it('ist für andere Instrumente nicht vorgesehen', () => {
    expect(beteiligung('AGH-2012', '2026-07-01')).toBeNull();
    expect(alleInstrumentfassungen.filter(f => f.pat.length > 0).map(f => f.instrument)).toEqual([
      'EGZ',
      'EGZ',
      'ESG',
      '16e',
      '16i',
    ]);
  });
});
