import { describe, expect, it } from 'vitest';
import { tag, type Ergebnis } from '#domain/werte';
import { fassungFuerFall } from './fassungFuerFall.ts';
import type { Instrumentfassung } from './instrumentfassung.ts';

const id = (gefunden: Ergebnis<Instrumentfassung>): unknown =>
  gefunden.ok ? gefunden.wert.id : gefunden.meldungen.map(m => m.code);

describe('ein laufender Fall (§ 66 SGB II)', () => {
  const bewilligt = { instrument: '16e', variante: null, bewilligtAm: tag('2026-06-30') } as const;

  it('bleibt in der Fassung seiner Bewilligung, auch wenn das Recht wechselt (Abnahmefall T4)', () => {
    expect(id(fassungFuerFall(bewilligt))).toBe('16e-2019');
  });

  it('folgt bei einer Verlängerung dem Recht am Tag der neuen Entscheidung (Abnahmefall T4)', () => {
    expect(id(fassungFuerFall({ ...bewilligt, verlaengertAm: tag('2026-08-01') }))).toBe('16e-2026');
    expect(id(fassungFuerFall({ ...bewilligt, verlaengertAm: tag('2026-06-30') }))).toBe('16e-2019');
  });

  it('kann nicht verlängert werden, wenn es das Instrument nicht mehr gibt', () => {
    const abH = { instrument: 'abH', variante: null, bewilligtAm: tag('2021-09-30') } as const;
    expect(id(fassungFuerFall(abH))).toBe('abH-alt');
    expect(id(fassungFuerFall({ ...abH, verlaengertAm: tag('2021-10-01') }))).toEqual(['RECHT-04']);
  });

  it('kann nicht vor seiner Bewilligung verlängert sein', () => {
    expect(id(fassungFuerFall({ ...bewilligt, verlaengertAm: tag('2026-06-29') }))).toEqual(['RECHT-07']);
  });
});
