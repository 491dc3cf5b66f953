import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { STUFEN } from '#domain/werte';
import { duesseldorf, ennepeRuhr, kurz, mettmann, muelheim, pruefer, recklinghausen } from './pruefhilfen.ts';
import { regelkatalog } from './regelkatalog.ts';

const pruefe = pruefer(rechnePlan);

describe('der Katalog der Regeln', () => {
  it('führt jede Regel einmal, H-01 bis H-25 vollständig', () => {
    const codes = regelkatalog.map(r => r.code);
    expect(new Set(codes).size).toBe(codes.length);
    const haushalt = Array.from({ length: 25 }, (_, i) => `H-${String(i + 1).padStart(2, '0')}`);
    expect(codes.filter(c => c.startsWith('H-'))).toEqual(haushalt);
    expect(codes).toEqual(expect.arrayContaining(['D-06', 'G-01', 'R-01', 'R-02']));
  });

  it('gibt jeder Regel Titel und Stufe', () => {
    for (const { code, titel, stufe } of regelkatalog) {
      expect(titel, code).toMatch(/^[A-ZÄÖÜ]/);
      expect(STUFEN).toContain(stufe);
    }
  });
});

describe('die veröffentlichten Planungsdokumente', () => {
  it('Recklinghausen 2023 ist ohne Befund', () => {
    expect(kurz(pruefe(recklinghausen()))).toEqual([]);
  });

  it('Ennepe-Ruhr-Kreis 2023 hat zwei Druckfehler und sonst nichts', () => {
    expect(kurz(pruefe(ennepeRuhr()))).toEqual([
      'H-11 warnt haushalt.umschichtung',
      'H-11 warnt haushalt.vergleich.vorjahr.umschichtung',
    ]);
  });

  it('Mülheim 2023 hat Hinweise: Vergleich mit der ersten Zuteilung, mehrdeutiger Anteil, unvollständiger Stand', () => {
    expect(kurz(pruefe(muelheim()))).toEqual([
      'H-08 hinweis haushalt.vergleich.erste',
      'H-19 hinweis haushalt.anteilsaussagen.agh',
      'H-23 hinweis haushalt.stand',
    ]);
  });

  it('ME-aktiv 2017 hat die vertauschten Ziffern', () => {
    expect(kurz(pruefe(mettmann()))).toEqual(['H-01 warnt haushalt.gesamtbudget']);
  });

  it('Düsseldorf 2021 hat den Anteil ohne Basis und die Grenzen, die es nicht gab; sein Personal fehlt', () => {
    expect(kurz(pruefe(duesseldorf()))).toEqual([
      'H-19 warnt haushalt.anteilsaussagen.u25',
      'H-17 hinweis texte.budget',
      'D-12 hinweis texte',
    ]);
  });
});
