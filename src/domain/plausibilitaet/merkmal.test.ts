import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import type { Meldung } from '#domain/werte';
import { merkmalVon } from './merkmal.ts';
import { betrag, mettmann, planMit, pruefer } from './pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const meldung: Meldung = {
  code: 'H-01',
  stufe: 'warnt',
  pfad: 'haushalt.gesamtbudget',
  parameter: { gedruckt: '47.562.696' },
};

describe('das Prüfmerkmal eines Befunds', () => {
  it('sind acht Hexziffern, für den gleichen Befund die gleichen', () => {
    expect(merkmalVon(meldung)).toMatch(/^[0-9a-f]{8}$/);
    expect(merkmalVon({ ...meldung, parameter: { ...meldung.parameter } })).toBe(merkmalVon(meldung));
    expect(pruefe(mettmann()).map(b => b.merkmal)).toEqual(pruefe(mettmann()).map(b => b.merkmal));
  });

  it('hängt nicht am Ort in der Datei', () => {
    expect(merkmalVon({ ...meldung, fundort: { zeile: 3, spalte: 1 } })).toBe(merkmalVon(meldung));
  });

  it('ändert sich mit Regel, Stufe, Adresse und Zahlen', () => {
    const andere: readonly Meldung[] = [
      { ...meldung, code: 'H-02' },
      { ...meldung, stufe: 'sperrt' },
      { ...meldung, pfad: 'haushalt.vergleich.vorjahr.gesamtbudget' },
      { ...meldung, parameter: { gedruckt: '47.562.697' } },
    ];
    expect(new Set([meldung, ...andere].map(merkmalVon)).size).toBe(5);
  });

  it('bleibt, wenn ein Anteil nur anders geschrieben ist', () => {
    const merkmal = (gedruckt: string): string => merkmalVon({ ...meldung, parameter: { gedruckt } });
    expect(new Set(['2 %', '2%', '2 Prozent', '2 v. H.'].map(merkmal)).size).toBe(1);
    expect(new Set(['2 %', '2 Prozentpunkte', '2 Punkte', '3 %'].map(merkmal)).size).toBe(4);
  });

  it('ist für verschiedene Beträge verschieden', () => {
    const merkmal = (wert: number): string => merkmalVon({ ...meldung, parameter: { wert } });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 20 }), werte => {
        expect(new Set(werte.map(merkmal)).size).toBe(werte.length);
      }),
    );
  });

  it('ändert sich mit den Beträgen hinter einem verglichenen Stand (H-08) und einem neuen Fall (H-22)', () => {
    const vergleich = (egt: number) =>
      pruefe(
        planMit({
          eingliederungstitel: { ohneBez: betrag(17_032_356) },
          vergleich: {
            erste: {
              bezeichnung: '2022',
              jahr: 2022,
              stand: 'erste',
              eingliederungstitel: { ohneBez: betrag(egt) },
            },
          },
        }),
        'H-08',
      )[0]?.merkmal;
    const neueFaelle = (kosten: number) =>
      pruefe(
        planMit(
          {
            planung: {
              stand: 'planung',
              zeilen: { z: { bezeichnung: 'FbW', instrument: 'FbW', art: 'neu', kosten: betrag(kosten) } },
            },
          },
          { deckblatt: { jahr: 2026 } },
        ),
        'H-22',
      )[0]?.merkmal;
    for (const merkmal of [vergleich, neueFaelle]) {
      expect(merkmal(18_206_687)).toMatch(/^[0-9a-f]{8}$/);
      expect(merkmal(18_206_687)).toBe(merkmal(18_206_687));
      expect(merkmal(18_206_687)).not.toBe(merkmal(18_206_688));
    }
  });

  it('ändert sich, wenn sich eine Zahl hinter dem Befund ändert, auch wenn der Druck bleibt', () => {
    const mit = (egt: number) =>
      pruefe(
        planMit(
          { eingliederungstitel: { ohneBez: betrag(egt) }, verwaltungskostenbudget: betrag(25_575_625) },
          { gedruckt: { 'haushalt.gesamtbudget': '47.562.696' } },
        ),
        'H-01',
      )[0]?.merkmal;
    expect(mit(21_987_044)).not.toBe(mit(21_987_000));
  });
});
