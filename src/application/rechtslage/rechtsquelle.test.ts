import { describe, expect, it } from 'vitest';
import type { Annahme } from '#domain/plan';
import { schreibeWert, tag } from '#domain/werte';
import {
  annahmemeldungen,
  pruefeRechtsannahmen,
  rechtsquelleFuer,
  ueberholteAnnahmen,
} from './rechtsquelle.ts';

type Plan = Parameters<typeof rechtsquelleFuer>[0];

const annahme = (parameter: string, ab: string, wert: string): Annahme => ({
  bezeichnung: 'Annahme',
  von: 'Controlling',
  grund: 'geschätzt',
  recht: { parameter, ab: tag(ab), wert },
});
const plan = (annahmen: Readonly<Record<string, Annahme>>): Plan => ({ annahmen }) as Plan;

const kostensatz = (annahmen: Readonly<Record<string, Annahme>>, am: string): string | null => {
  const zahl = rechtsquelleFuer(plan(annahmen))('vkfv_it_kostensatz', tag(am));
  return zahl && schreibeWert(zahl);
};

describe('Ein Rechtswert', () => {
  it('kommt aus dem Gesetz, wo er gesetzt ist', () => {
    const alle = { a: annahme('vkfv_it_kostensatz', '2020-01-01', '1,00 €') };
    expect(kostensatz(alle, '2026-12-31')).toBe('270,43 €');
  });

  it('kommt sonst aus der jüngsten Annahme, die am Stichtag schon gilt', () => {
    const alle = {
      spaet: annahme('vkfv_it_kostensatz', '2029-01-01', '300,00 €'),
      frueh: annahme('vkfv_it_kostensatz', '2027-01-01', '280,00 €'),
      mitte: annahme('vkfv_it_kostensatz', '2028-01-01', '290,00 €'),
    };
    expect(['2027-01-01', '2028-01-01', '2030-01-01'].map(am => kostensatz(alle, am))).toEqual([
      '280,00 €',
      '290,00 €',
      '300,00 €',
    ]);
  });

  it('fehlt ohne Annahme, und wo nur andere Parameter angenommen sind', () => {
    expect(kostensatz({}, '2027-01-01')).toBeNull();
    expect(kostensatz({ a: annahme('kfa', '2020-01-01', '15 %') }, '2027-01-01')).toBeNull();
    const ohneRecht = { a: { bezeichnung: 'Annahme', von: 'Controlling', grund: 'geschätzt' } };
    expect(kostensatz(ohneRecht, '2027-01-01')).toBeNull();
  });

  it('entsteht nicht durch Annahme, wo das Gesetz keine Regel hat', () => {
    const alle = { a: annahme('cap_16f', '2019-01-01', '5 %') };
    const quelle = rechtsquelleFuer(plan(alle));
    expect(quelle('cap_16f', tag('2025-01-01'))).toBeNull();
  });

  it('aus einer Annahme trägt ihre Adresse, ihren Namen im Recht und ihre Begründung', () => {
    const quelle = rechtsquelleFuer(plan({ it: annahme('vkfv_it_kostensatz', '2027-01-01', '284,00 €') }));
    expect(quelle('vkfv_it_kostensatz', tag('2027-01-01'))).toEqual({
      pfad: 'annahmen.it',
      name: 'Kostensatz der zentralen IT-Verfahren',
      einheit: 'cent',
      wert: 28_400,
      herkunft: { art: 'annahme', kennung: 'it', von: 'Controlling', grund: 'geschätzt' },
    });
  });
});

describe('Annahmen zum Recht', () => {
  it('müssen einen Parameter nennen, der eine Zahl ist', () => {
    expect(pruefeRechtsannahmen(plan({ a: annahme('tippfehler', '2027-01-01', '1 %') }))).toMatchObject([
      { code: 'ANNAHME-01', stufe: 'sperrt', pfad: 'annahmen.a.recht.parameter' },
    ]);
  });

  it.each([
    ['vkfv_it_kostensatz', '284'],
    ['vkfv_it_kostensatz', '50 %'],
    ['kfa', '15,2 €'],
    ['kfa', 'viel'],
  ])('müssen einen Wert mit seiner Einheit nennen: %s „%s“', (parameter, wert) => {
    expect(pruefeRechtsannahmen(plan({ a: annahme(parameter, '2027-01-01', wert) }))).toMatchObject([
      { code: 'ANNAHME-02', stufe: 'sperrt', pfad: 'annahmen.a.recht.wert', parameter: { wert } },
    ]);
  });

  it.each(['0 %', '-20 %'])('müssen größer als null sein: „%s“', wert => {
    expect(pruefeRechtsannahmen(plan({ a: annahme('bundesanteil_gvk', '2005-01-01', wert) }))).toMatchObject([
      { code: 'ANNAHME-03', stufe: 'sperrt', pfad: 'annahmen.a.recht.wert' },
    ]);
  });

  it('sagen, was falsch ist und was zu tun ist', () => {
    expect(annahmemeldungen[0].satz({ parameter: 'x', erlaubt: ['kfa'] })).toBe(
      'Den Rechtswert „x“ gibt es nicht. Möglich sind: kfa.',
    );
    expect(annahmemeldungen[1].satz({ wert: '284', name: 'Kostensatz' })).toBe(
      '„284“ ist kein Wert für „Kostensatz“. Schreiben Sie ihn mit Einheit: "284,00 €", "50 %".',
    );
  });

  it('sind in Ordnung, wenn beides stimmt', () => {
    expect(pruefeRechtsannahmen(plan({ a: annahme('kfa', '2027-01-01', '15,2 %') }))).toEqual([]);
    expect(pruefeRechtsannahmen(plan({}))).toEqual([]);
  });

  it('sind überholt, sobald das Gesetz ihren ersten Tag regelt', () => {
    const alle = {
      alt: annahme('vkfv_it_kostensatz', '2026-01-01', '260,00 €'),
      offen: annahme('vkfv_it_kostensatz', '2027-01-01', '284,00 €'),
    };
    expect(ueberholteAnnahmen(plan(alle))).toEqual([{ kennung: 'alt', gesetz: '270,43 €' }]);
    expect(ueberholteAnnahmen(plan({ a: annahme('tippfehler', '2026-01-01', '1 %') }))).toEqual([]);
  });
});
