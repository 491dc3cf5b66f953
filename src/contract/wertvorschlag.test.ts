import { expect, it } from 'vitest';
import type { Wertart } from './wert.ts';
import { wertvorschlag } from './wertvorschlag.ts';

const fuer = (einheit: Wertart['einheit'], roh: number | string, mass?: Wertart['mass']) =>
  wertvorschlag({ einheit, ungefaehr: false, ...(mass && { mass }) }, roh);

it.each([
  ['cent', '24.933.958', '"24.933.958 €"'],
  ['cent', '59.519', '"59.519 €" oder "59,519 Mio. €"'],
  ['cent', 59.519, '"59.519 €" oder "59,519 Mio. €"'],
  ['cent', '-59,519', '"-59.519 €" oder "-59,519 Mio. €"'],
  ['cent', '21.064.947,00', '"21.064.947,00 €"'],
  ['cent', '21,064,947.00', '"21.064.947,00 €"'],
  ['cent', '59,519,000.00 €', '"59.519.000,00 €"'],
  ['anteil', '84.8 %', '"84,8 %"'],
  ['cent', '5', '"5 €"'],
  ['anteil', '94,5', '"94,5 %"'],
  ['anteil', '84.8', '"84,8 %"'],
  ['anteil', 85, '"85 %"'],
  ['vzae', 12.5, '"12,5 VZÄ"'],
  ['punkte', '0,3', '"0,3 Punkte"'],
  ['schluessel', 152, '"1:152"'],
  ['anzahl', '1.248', '1248'],
] as const)('%s: %s ist so zu schreiben: %s', (einheit, roh, erwartet) => {
  expect(fuer(einheit, roh)).toBe(erwartet);
});

it('nimmt bei Zeiten die Einheit des Feldes', () => {
  expect(fuer('dezimal', '8', 'monate')).toBe('"8 Monate"');
  expect(fuer('dezimal', '8')).toBeNull();
});

it('schlägt nichts vor, wo niemand weiß, was gemeint ist', () => {
  expect(fuer('cent', 'viel')).toBeNull();
  expect(fuer('cent', '5 %')).toBeNull();
  expect(fuer('cent', '007')).toBeNull();
  expect(fuer('cent', '5,1234')).toBeNull();
  expect(fuer('anteil', '0,848')).toBeNull();
  expect(fuer('anteil', 0.85)).toBeNull();
  expect(fuer('anteil', '59.519')).toBeNull();
  expect(fuer('dezimal', '8 Wochen', 'monate')).toBeNull();
  expect(fuer('cent', '9'.repeat(40))).toBeNull();
});
