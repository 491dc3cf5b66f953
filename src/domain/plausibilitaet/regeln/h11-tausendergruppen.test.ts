import { describe, expect, it } from 'vitest';
import { rechnePlan } from '#application';
import {
  anzahl,
  betrag,
  druck,
  ennepeRuhr,
  fehltIn,
  kurz,
  planMit,
  prozent,
  pruefer,
  recklinghausen,
} from '../pruefhilfen.ts';

const pruefe = pruefer(rechnePlan);
const KFA = 'haushalt.kommunalerFinanzierungsanteil';
const kfaAls = (text: string) => pruefe(recklinghausen({ [KFA]: text }), 'H-11');

describe('H-11: die Schreibweise gedruckter Beträge', () => {
  it('Ennepe-Ruhr-Kreis 2023 druckt „100.0000“ und „50.0000“; die Spaltensumme beweist, was gemeint ist', () => {
    const befunde = pruefe(ennepeRuhr(), 'H-11');
    expect(kurz(befunde)).toEqual([
      'H-11 warnt haushalt.umschichtung',
      'H-11 warnt haushalt.vergleich.vorjahr.umschichtung',
    ]);
    expect(
      fehltIn(
        befunde.slice(0, 1),
        'gedruckt „100.0000“',
        'gemeint sein kann 100.000 oder 1.000.000',
        'Die Spaltensumme beweist 100.000 €',
        '29.521.177 € − Verwaltungskostenbudget 24.933.958 € − Kommunaler Finanzierungsanteil 4.487.219 € = 100.000 €',
        'Mit 1.000.000 € wäre die Summe 30.421.177 €.',
      ),
    ).toEqual([]);
    expect(
      fehltIn(
        befunde.slice(1),
        'gedruckt „50.0000“',
        'Die Spaltensumme beweist 50.000 €',
        '29.958.529 €',
        '4.553.696 €',
      ),
    ).toEqual([]);
  });

  it('meldet drei Nachkommastellen bei einem Betrag in Euro', () => {
    const befunde = kfaAls('12,483 €');
    expect(kurz(befunde)).toEqual([`H-11 warnt ${KFA}`]);
    expect(
      fehltIn(befunde, 'gedruckt „12,483 €“', 'höchstens 2 Nachkommastellen', 'fehlt „Mio.“ oder „T€“?'),
    ).toEqual([]);
    expect(kurz(kfaAls('12,483'))).toEqual([`H-11 warnt ${KFA}`]);
    expect(fehltIn(kfaAls('12,483152001 Mio. €'), 'Mehr als 8 Nachkommastellen')).toEqual([]);
  });

  it('lässt drei Nachkommastellen bei Mio. und T€ gelten', () => {
    expect(kfaAls('12,483 Mio. €')).toEqual([]);
    expect(kfaAls('12.483,152 T€')).toEqual([]);
    expect(kfaAls('0,012483 Mrd. €')).toEqual([]);
  });

  it('lässt wohlgeformte Beträge gelten', () => {
    for (const text of ['12.483.152', '12483152', '12.483.152,00 €', '12.483 T€'])
      expect(kfaAls(text)).toEqual([]);
  });

  it('meldet, was keine Zahl oder keine passende Einheit ist', () => {
    expect(fehltIn(kfaAls('k. A.'), 'Das ist keine lesbare Zahl.')).toEqual([]);
    expect(fehltIn(kfaAls('15,2 %'), 'Die Einheit „%“ passt nicht zu dieser Zahl.')).toEqual([]);
    expect(fehltIn(kfaAls('99999999999999999'), 'Die Zahl ist zu groß.')).toEqual([]);
  });

  it('nennt eine Anzahl nicht Betrag in Euro', () => {
    const plan = planMit({
      bezugsgroessen: { elb: anzahl(12_345, { gedruckt: druck('12.345,5') }) },
      anteilsaussagen: {
        a: { bezeichnung: 'A', anteil: prozent('8,9 %', { gedruckt: druck('8,90000000000000 %') }) },
      },
    });
    const befunde = pruefe(plan, 'H-11');
    expect(befunde).toHaveLength(2);
    expect(befunde.map(b => b.text).join()).not.toContain('Euro');
  });

  it('verspricht keine Lesart, wo es keine gibt', () => {
    expect(
      kfaAls('0.5.5')
        .map(b => b.text)
        .join(),
    ).not.toContain('gemeint sein kann');
  });

  it('meldet jeden Druck einer Zahl für sich', () => {
    const plan = planMit({
      eingliederungstitel: { ohneBez: betrag(1_000_000, { gedruckt: druck('1.0000.000', '1000.000') }) },
    });
    expect(pruefe(plan, 'H-11')).toHaveLength(2);
  });

  it('nennt den Ort im Dokument', () => {
    const plan = { ...recklinghausen(), gedruckt: { [KFA]: [{ text: '12.4831', ort: 'Tabelle 2' }] } };
    expect(fehltIn(pruefe(plan, 'H-11'), 'gedruckt „12.4831“ (Tabelle 2).')).toEqual([]);
  });
});
