import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erstelleSatzmittel } from './satzmittel.ts';
import { schriftmass } from './schriften.ts';
import { setzeTabelle, type Spaltentexte, type Tabellensatz } from './tabellensatz.ts';

const mittel = erstelleSatzmittel(schriftmass());
const spalte = (titel: string, ...zellen: readonly string[]): Spaltentexte => ({ titel, zellen, marken: 0 });
const setze = (...spalten: readonly Spaltentexte[]): Tabellensatz =>
  setzeTabelle(spalten, mittel, { darfQuer: true, darfSchmal: true });
const gesamt = ({ spalten }: Tabellensatz): number => spalten.reduce((summe, s) => summe + s.breite, 0);

describe('Größe und Lage', () => {
  it('setzt eine gewöhnliche Tabelle hochkant in voller Größe über die ganze Breite', () => {
    const satz = setze(
      spalte('Mittel', 'Eingliederungstitel ohne Beschäftigungszuschuss'),
      spalte('2022', '66.749.000'),
      spalte('2023', '59.519.000'),
      spalte('Veränderung', '−7.230.000'),
    );
    expect(satz).toMatchObject({ groesse: 9.2, quer: false, gedehnt: true });
    expect(gesamt(satz)).toBeCloseTo(453.5);
    expect(satz.spalten.some(s => s.trennen)).toBe(false);
  });

  it('wird erst kleiner, dann quer', () => {
    const jahre = (anzahl: number): readonly Spaltentexte[] =>
      Array.from({ length: anzahl }, (_, i) => spalte(String(2010 + i), '59.519.000,00\u00a0€'));
    const lagen = [4, 6, 8, 11].map(n => setze(spalte('Mittel', 'Eingliederungstitel'), ...jahre(n)));
    expect(lagen.map(({ quer, groesse }) => [quer, groesse])).toEqual([
      [false, 9.2],
      [false, 7.6],
      [true, 8.8],
      [true, 6.8],
    ]);
  });

  it('bleibt hochkant, wenn die Seite nicht gedreht werden darf', () => {
    const spalten = Array.from({ length: 20 }, () => spalte('Betrag', '59.519.000,00\u00a0€'));
    const satz = setzeTabelle(spalten, mittel, { darfQuer: false, darfSchmal: true });
    expect(satz).toMatchObject({ quer: false, groesse: 7.6 });
    expect(gesamt(satz)).toBeCloseTo(453.5);
  });

  it('ist halb, drei Viertel oder ganz so breit wie der Text, nichts dazwischen', () => {
    const breiten = [1, 30, 45, 60].map(n => {
      const satz = setze(spalte('a', 'n'.repeat(3).concat(' n'.repeat(n))), spalte('c', '1'));
      return [Math.round((gesamt(satz) / 453.5) * 100) / 100, satz.gedehnt];
    });
    expect(breiten).toEqual([
      [0.5, false],
      [0.75, false],
      [1, true],
      [1, true],
    ]);
  });

  it('ist ganz so breit wie der Text, wenn sie nicht schmal sein darf', () => {
    const satz = setzeTabelle([spalte('a', 'b')], mittel, { darfQuer: false, darfSchmal: false });
    expect(satz.gedehnt).toBe(true);
  });

  it('wird eher kleiner, als dass ein Name getrennt wird', () => {
    const zahlen = Array.from({ length: 6 }, () => spalte('Beschäftigte', '1.234,56'));
    const satz = setze(spalte('Bereich', 'Langzeitleistungsbeziehende', 'Markt und Integration'), ...zahlen);
    expect(satz).toMatchObject({ groesse: 8.4, quer: false });
    expect(satz.spalten.some(s => s.trennen)).toBe(false);
  });
});

describe('Wörter in schmalen Spalten', () => {
  const lang = spalte('Text', 'Ein langer Satz, der mehrere Zeilen braucht, '.repeat(20));

  it('lässt Zahlen ganz und lange Texte umbrechen', () => {
    const satz = setze(lang, spalte('Betrag', '59.519.000,00\u00a0€'));
    expect(satz.spalten[1]?.passend('59.519.000,00\u00a0€')).toBe('59.519.000,00\u00a0€');
    expect(satz.spalten[1]?.trennen).toBe(false);
  });

  it('gibt einem Ungetüm Trennstellen, ohne die Tabelle zu drehen', () => {
    const ungetuem = '1234567890'.repeat(40);
    const satz = setze(lang, spalte('Nummer', ungetuem));
    expect(satz.quer).toBe(false);
    expect(satz.spalten[1]?.passend(ungetuem).replaceAll('\u200b', '')).toBe(ungetuem);
    expect(satz.spalten[1]?.passend(ungetuem)).toContain('\u200b');
  });
});

it('geht nie über die Breite hinaus und macht keine Spalte leer', () => {
  const wort = fc.stringMatching(/^[A-Za-zäöü0-9.,€-]{0,30}$/);
  const zelle = fc.array(wort, { maxLength: 6 }).map(w => w.join(' '));
  const beliebig = fc.record({
    titel: zelle,
    zellen: fc.array(zelle, { maxLength: 4 }),
    marken: fc.constantFrom(0, 0.5),
  });
  fc.assert(
    fc.property(fc.array(beliebig, { minLength: 1, maxLength: 25 }), spalten => {
      const satz = setze(...spalten);
      const breite = satz.quer ? 700 : 453.5;
      expect(gesamt(satz)).toBeLessThan(breite + 0.01);
      expect(satz.gedehnt).toBe(gesamt(satz) > breite - 0.01);
      expect(satz.spalten.every(s => s.breite > 5)).toBe(true);
    }),
  );
});
