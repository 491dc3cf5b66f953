import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Zugangsereignisart } from '#ports';
import { gegenstandsname, protokollsatz } from './saetze.ts';
import { VORGAENGE } from './vorgaenge.ts';

const PLAN = '00000000-0000-4000-8000-000000000001';
const namen = { [PLAN]: 'Plan 2027', k1: 'Dana Drossel', e1: 'Haus Nord' };
const zeile = {
  nummer: 1,
  zeit: 0 as never,
  konto: 'k1',
  name: 'Dana Drossel',
  vorgang: 'plan.geaendert',
  gegenstand: `plan/${PLAN}/haushalt.verwaltungskostenbudget.wert`,
  vorher: 16_400_000,
  nachher: 16_500_000.5,
  einzelheiten: null,
};

test('Jeder Vorgang, den das Programm einträgt, hat seinen Satz', () => {
  const vorgaenge = globSync('src/{application,main,adapters}/**/*.ts')
    .filter(datei => !datei.includes('.test.'))
    .flatMap(datei => [...readFileSync(datei, 'utf8').matchAll(/vorgang:([^,]+),/g)])
    .flatMap(([, text = '']) => [...text.matchAll(/'([a-zA-Z]+\.[a-zA-Z.]+)'/g)].map(([, v = '']) => v));
  expect(vorgaenge.length).toBeGreaterThan(20);
  expect(vorgaenge.filter(v => !Object.hasOwn(VORGAENGE, v))).toEqual([]);
  const quelle = readFileSync('src/application/ports/konten.ts', 'utf8');
  const arten = /Zugangsereignisart =([^;]+);/.exec(quelle)?.[1]?.match(/'(\w+)'/g) ?? [];
  expect(arten.length).toBeGreaterThan(15);
  const fehlend = arten
    .map(art => art.slice(1, -1) as Zugangsereignisart)
    .filter(art => !Object.hasOwn(VORGAENGE, `zugang.${art}`));
  expect(fehlend).toEqual([]);
});

test('Eine geänderte Zahl steht mit Plan, Stelle, vorher und nachher da', () => {
  expect(protokollsatz(zeile, namen)).toEqual({
    satz: 'Angabe geändert in Plan 2027, Haushalt › Verwaltungskostenbudget (VKB), Zuteilung des Bundes vor Umschichtung',
    vorher: '16.400.000',
    nachher: '16.500.000,5',
  });
});

test('Rollen stehen mit ihren Einheiten da, vorher und nachher', () => {
  const einzelheiten = {
    vorher: [{ rolle: 'finanzen', einheit: null }],
    nachher: [
      { rolle: 'teamleitung', einheit: 'e1' },
      { rolle: 'bca', einheit: null },
    ],
  };
  const rollen = { ...zeile, vorgang: 'zugang.rollenGeaendert', gegenstand: 'konto/k1', einzelheiten };
  expect(protokollsatz({ ...rollen, vorher: null, nachher: null }, namen)).toEqual({
    satz: 'Rollen geändert: Dana Drossel',
    vorher: 'Finanzen',
    nachher: 'Teamleitung in Haus Nord, Beauftragte für Chancengleichheit am Arbeitsmarkt (BCA)',
  });
});

test('Was es nicht mehr gibt oder niemand kennt, bleibt lesbar', () => {
  expect(gegenstandsname('einheit/x', namen)).toBe('eine entfernte Einheit x');
  expect(gegenstandsname('etwas/anderes', namen)).toBe('etwas/anderes');
  expect(
    protokollsatz({ ...zeile, vorgang: 'neues.ding', vorher: null, nachher: { a: [1, true] } }, namen),
  ).toMatchObject({
    satz: 'neues.ding: Plan 2027, Haushalt › Verwaltungskostenbudget (VKB), Zuteilung des Bundes vor Umschichtung',
    nachher: 'a 1, ja',
  });
});
