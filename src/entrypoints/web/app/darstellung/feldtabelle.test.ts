import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { formularZu } from '#contract';
import { tabellenspalten } from './feldtabelle.ts';

const daten: unknown = parse(readFileSync('beispiele/musterstadt-2027.yaml', 'utf8'));

const spaltenVon = (ort: string, knapp = false): readonly string[] | null => {
  const feld = formularZu(daten, ort.split('/'));
  if (feld?.art !== 'verzeichnis' && feld?.art !== 'liste') throw new Error(`Keine Einträge: ${ort}`);
  return tabellenspalten(feld, knapp)?.map(s => s.schluessel) ?? null;
};

describe('In einer Tabelle stehen', () => {
  test('kurze Einträge gleicher Form, mit ihren Feldern', () => {
    expect(spaltenVon('haushalt/kommunaleEingliederungsmittel')).toEqual([
      'bezeichnung',
      'betrag',
      'bedarf',
      'geber',
    ]);
  });

  test('einzelne Werte in einer Spalte', () => {
    expect(spaltenVon('ziele/ziele/k2/verlaufVorjahr')).toEqual(['']);
  });

  test('von großen Einträgen höchstens acht Felder: wie sie heißen, und zuerst Zahlen', () => {
    const spalten = spaltenVon('instrumente/zeilen', true) ?? [];
    expect(spalten.length).toBeLessThanOrEqual(8);
    expect(spalten[0]).toBe('bezeichnung');
    expect(spalten).toContain('menge');
  });

  test.each(['chancen', 'ziele/ziele', 'haushalt/verwaltungskosten', 'schwerpunkte'])(
    'nicht: lange Texte, Einträge verschiedener Form und solche aus Listen (%s)',
    ort => expect(spaltenVon(ort)).toBe(null),
  );
});
