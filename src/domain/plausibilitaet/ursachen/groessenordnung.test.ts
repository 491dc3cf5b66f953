import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import { gedruckteAbweichung, kontextZu, planMit } from '../pruefhilfen.ts';
import { groessenordnung } from './groessenordnung.ts';

const LEER = kontextZu(rechnePlan, planMit({}));
const vermute = (gedruckt: string, wert: string) =>
  groessenordnung(gedruckteAbweichung(gedruckt, wert), LEER);

describe('eine andere Größenordnung', () => {
  it('um 10 oder 100 ist eine Ziffer oder ein Komma', () => {
    expect(vermute('45,048 Mio. €', '4.504.848 €')).toBe(
      'Der gedruckte Wert ist um den Faktor 10 zu groß: Ziffer oder Komma prüfen.',
    );
    expect(vermute('1.000.000', '100.000 €')).toContain('Faktor 10 zu groß');
    expect(vermute('45.048', '4.504.848 €')).toContain('Faktor 100 zu klein: Ziffer oder Komma');
  });

  it('um 1.000 oder eine Million ist eine Einheit oder ein versetzter Tausenderpunkt', () => {
    expect(vermute('4.504,848 Mio. €', '4.504.848 €')).toBe(
      'Der gedruckte Wert ist um den Faktor 1.000 zu groß: Einheit oder Tausenderpunkt prüfen.',
    );
    expect(vermute('4.505 €', '4.504.848 €')).toContain('Faktor 1.000 zu klein: Einheit oder Tausenderpunkt');
    expect(vermute('5,00 €', '5.000.000 €')).toContain('Faktor 1.000.000 zu klein');
  });

  it('um 100 bei einem Anteil ist ein Bruch, der als Prozent gedruckt ist', () => {
    expect(vermute('0,27 %', '27 %')).toBe('Vermutlich ist ein Bruch als Prozent gedruckt (Faktor 100).');
    expect(vermute('−0,1083 %', '−10,83 %')).toContain('Bruch als Prozent');
    expect(vermute('2.700 %', '27 %')).toContain('Faktor 100 zu groß');
  });

  it('ist es nicht, wenn die Ziffern nicht passen', () => {
    expect(vermute('45,148 Mio. €', '4.504.848 €')).toBeNull();
    expect(vermute('0,28 %', '27 %')).toBeNull();
    expect(vermute('5.000.000', '4.504.848 €')).toBeNull();
  });

  it('wird aus einem groben Druck nicht herausgelesen', () => {
    expect(vermute('2 %', '0,4 %')).toBeNull();
    expect(vermute('1 Mio. €', '20.000 €')).toBeNull();
  });

  it('gibt es nicht bei null', () => {
    expect(vermute('0 %', '17 %')).toBeNull();
    expect(vermute('17 %', '0 %')).toBeNull();
  });
});
