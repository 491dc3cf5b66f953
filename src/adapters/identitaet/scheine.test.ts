import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pruefeKennwort } from '#domain/zugang';
import { erstelleScheine } from './scheine.ts';

const scheine = erstelleScheine();

describe('die Scheine', () => {
  it('haben 256 Bit Zufall, und ihr Prüfwert ist SHA-256', () => {
    const { schein, pruefwert } = scheine.neu();
    expect(Buffer.from(schein, 'base64url')).toHaveLength(32);
    expect(pruefwert).toBe(createHash('sha256').update(schein).digest('hex'));
    expect(scheine.pruefwert(schein)).toBe(pruefwert);
    expect(new Set(Array.from({ length: 1000 }, () => scheine.neu().schein)).size).toBe(1000);
  });

  it('machen Notfallcodes, die auch falsch geschrieben gelten: groß, ohne Striche, mit Leerzeichen', () => {
    const codes = scheine.notfallcodes(10);
    expect(new Set(codes.map(c => c.schein)).size).toBe(10);
    for (const { schein, pruefwert } of codes) {
      expect(schein).toMatch(/^([2-9a-z]{4}-){3}[2-9a-z]{4}$/);
      expect(scheine.notfallpruefwert(` ${schein.toUpperCase().replaceAll('-', ' ')}`)).toBe(pruefwert);
    }
  });

  it('machen Startkennwörter, die der Kennwortregel genügen', () => {
    for (let i = 0; i < 100; i++) {
      const kennwort = scheine.startkennwort();
      expect(pruefeKennwort(kennwort, { anmeldename: 'erika', zweiterFaktor: false })).toEqual([]);
    }
  });
});
