import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Formfeld } from './formfeld.ts';
import { formularZu } from './formularZu.ts';
import { uebernimmEingaben, type Eingabe } from './uebernimmEingaben.ts';

const plaene = readdirSync('beispiele').filter(name => name.endsWith('.yaml'));
const planAus = (name: string): Readonly<Record<string, unknown>> =>
  parse(readFileSync(`beispiele/${name}`, 'utf8')) as Readonly<Record<string, unknown>>;

/** What a browser would send back if nobody typed anything. */
const unveraendert = (feld: Formfeld): readonly Eingabe[] => {
  switch (feld.art) {
    case 'gruppe':
      return feld.felder.flatMap(unveraendert);
    case 'verzeichnis':
    case 'liste':
      return feld.eintraege.flatMap(e => unveraendert(e.feld));
    case 'wert':
      return [{ ort: feld.eingabe, text: feld.wert }, ...feld.mehr.flatMap(unveraendert)];
    case 'janein':
      return [{ ort: feld.ort, text: feld.wert === null ? '' : feld.wert ? 'ja' : 'nein' }];
    default:
      return [{ ort: feld.ort, text: feld.wert }];
  }
};

const formulare = (plan: Readonly<Record<string, unknown>>): readonly Formfeld[] =>
  Object.keys(plan).flatMap(oben => formularZu(plan, [oben]) ?? []);

describe('Formulare eines Plans', () => {
  test.each(plaene)('%s bleibt, wie er ist, wenn niemand etwas ändert', name => {
    const plan = planAus(name);
    const eingaben = formulare(plan).flatMap(unveraendert);
    expect(eingaben.length).toBeGreaterThan(50);
    expect(JSON.stringify(uebernimmEingaben(plan, eingaben))).toBe(JSON.stringify(plan));
  });

  test.each(plaene)('%s lässt sich aus den Eingaben allein wieder schreiben', name => {
    const plan = planAus(name);
    const neu = uebernimmEingaben({}, formulare(plan).flatMap(unveraendert));
    expect(neu).toEqual(JSON.parse(JSON.stringify(plan)));
  });

  test('Ein Betrag in ganzen Euro wird Zahl, einer mit Einheit bleibt Text, ein leeres Feld fällt weg', () => {
    const daten = { haushalt: { stand: 'a', verwaltungskostenbudget: 5, gesamtverwaltungskosten: 6 } };
    const neu = uebernimmEingaben(daten, [
      { ort: 'haushalt/verwaltungskostenbudget', text: ' 24933958 ' },
      { ort: 'haushalt/gesamtverwaltungskosten', text: '' },
      { ort: 'haushalt/eingliederungstitel/ohneBez', text: '59,519 Mio. €' },
    ]);
    expect(neu).toEqual({
      haushalt: {
        stand: 'a',
        verwaltungskostenbudget: 24933958,
        eingliederungstitel: { ohneBez: '59,519 Mio. €' },
      },
    });
  });

  test('Ein Wert bekommt einen eigenen Stand und verliert ihn wieder', () => {
    const daten = { haushalt: { stand: 'a', verwaltungskostenbudget: 5 } };
    const mit = uebernimmEingaben(daten, [{ ort: 'haushalt/verwaltungskostenbudget/stand', text: 'b' }]);
    expect(mit).toEqual({ haushalt: { stand: 'a', verwaltungskostenbudget: { wert: 5, stand: 'b' } } });
    expect(uebernimmEingaben(mit, [{ ort: 'haushalt/verwaltungskostenbudget/stand', text: '' }])).toEqual(
      daten,
    );
  });

  test('Ein Stand wird unter den vorhandenen gewählt', () => {
    const feld = formularZu({ staende: { a: {}, b: {} }, haushalt: { stand: 'a' } }, ['haushalt', 'stand']);
    expect(feld).toMatchObject({ art: 'verweis', wert: 'a', auswahl: ['a', 'b'] });
  });

  test('Aus einer Liste fallen mehrere Einträge, ohne dass andere verrutschen', () => {
    const daten = { fortschreibung: { offen: ['a', 'b', 'c', 'd'] } };
    const neu = uebernimmEingaben(daten, [
      { ort: 'fortschreibung/offen/0', text: '' },
      { ort: 'fortschreibung/offen/2', text: '' },
      { ort: 'fortschreibung/offen/+', text: 'e' },
    ]);
    expect(neu).toEqual({ fortschreibung: { offen: ['b', 'd', 'e'] } });
  });
});
