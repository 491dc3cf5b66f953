import { expect, test } from 'vitest';
import { uebernimmEingaben, type Formfeld } from '#contract';
import { mitTausenderpunkten } from './mitTausenderpunkten.ts';

const feld = (einheit: 'cent' | 'anzahl' | 'vzae', wert: string): Formfeld => ({
  art: 'wert',
  ort: 'x',
  name: 'X',
  hilfe: '',
  pflicht: false,
  eingabe: 'x',
  wert,
  beispiel: '',
  einheit,
  mehr: [],
});

const gezeigt = (f: Formfeld): string => {
  const neu = mitTausenderpunkten(f);
  return neu.art === 'wert' ? neu.wert : '';
};

test.each([
  ['4000000', '4.000.000'],
  ['-1500', '-1.500'],
  ['999', '999'],
  ['326.712,50 €', '326.712,50 €'],
  ['12x', '12x'],
])('zeigt %s als %s', (wert, erwartet) => {
  expect(gezeigt(feld('cent', wert))).toBe(erwartet);
  expect(gezeigt(feld('vzae', wert))).toBe(wert);
});

test.each([
  ['13.500.000', 13_500_000],
  ['13500000', 13_500_000],
  ['412.345,67', '412.345,67 €'],
  ['412.345,67 €', '412.345,67 €'],
  ['1500,5', '1500,5 €'],
  ['13,5 Mio.', '13,5 Mio. €'],
  ['13,5 Mio. €', '13,5 Mio. €'],
  ['1.50', '1.50'],
])('%s wird in einem Betragsfeld zu %s', (text, erwartet) => {
  expect(uebernimmEingaben({}, [{ ort: 'haushalt/verwaltungskostenbudget', text }])).toEqual({
    haushalt: { verwaltungskostenbudget: erwartet },
  });
});

test('Was gezeigt wird, kommt unverändert zurück', () => {
  const daten = { haushalt: { verwaltungskostenbudget: 16_123_456 } };
  expect(
    uebernimmEingaben(daten, [
      { ort: 'haushalt/verwaltungskostenbudget', text: gezeigt(feld('cent', '16123456')) },
    ]),
  ).toEqual(daten);
});
