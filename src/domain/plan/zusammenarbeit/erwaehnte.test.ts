import { describe, expect, test } from 'vitest';
import { erwaehnte } from './erwaehnte.ts';

const PERSONEN = [
  { konto: '1', anmeldename: 'dana@musterstadt', name: 'Dana Drossel' },
  { konto: '2', anmeldename: 'dana.meise@musterstadt', name: 'Dana Drossel-Meise' },
  { konto: '3', anmeldename: 'fred@musterstadt', name: 'Fred Fink' },
  { konto: '4', anmeldename: 'fred@anderswo', name: 'Fred Fink' },
];

describe('Erwähnt wird', () => {
  test.each([
    ['@Dana Drossel bitte ansehen', ['1']],
    ['Das sollte @dana.meise wissen.', ['2']],
    ['(@Dana Drossel-Meise)', ['2']],
    ['@dana@musterstadt', ['1']],
    ['@fred', ['3', '4']],
    ['@FRED FINK, @Dana Drossel', ['3', '4', '1']],
    ['Post an dana@musterstadt', []],
    ['@danae und @ fred', []],
    ['@@fred', ['3', '4']],
  ])('in „%s“: %j', (text, konten) => {
    expect(erwaehnte(text, PERSONEN)).toEqual(konten);
  });
});
