import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import type { Meldung } from '#domain/werte';
import { rufe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const ort = (name: string): string => path.join(wurzel, name);
const lager = erstelleLager(ort('lager'));
afterAll(() => rmSync(wurzel, { recursive: true }));

beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '1500', '--monate', '30', '--nach', ort('gut')]);
}, 60_000);

/** A copy of the good delivery in which some files are other. */
const geaendert = (
  name: string,
  aenderungen: Readonly<Record<string, (zeilen: readonly string[]) => readonly string[]>>,
): string => {
  cpSync(ort('gut'), ort(name), { recursive: true });
  for (const [datei, aendere] of Object.entries(aenderungen)) {
    const voll = path.join(ort(name), datei);
    const zeilen = readFileSync(voll, 'utf8').trimEnd().split('\n');
    writeFileSync(voll, [...aendere(zeilen), ''].join('\n'));
  }
  return ort(name);
};

const befundeZu = async (quelle: string): Promise<readonly Meldung[]> => {
  const bericht = await lager.pruefe(quelle, () => undefined);
  return bericht.ok ? bericht.wert.befunde : bericht.meldungen;
};
const codes = (befunde: readonly Meldung[]): readonly string[] =>
  [...new Set(befunde.map(b => b.code))].toSorted();

const spaeter = (zeilen: readonly string[]) => zeilen.map(z => z.replace('2026-03-31', '2026-04-30'));

describe('Die Datenqualität', () => {
  it('hat an einer guten Lieferung nichts auszusetzen', async () => {
    expect(await befundeZu(ort('gut'))).toEqual([]);
  });

  it.each([
    ['wiederholte Sätze', { 'teilnahmen.csv': (z: readonly string[]) => [...z, ...z.slice(1, 4)] }, 'L-021', 3],
    [
      'ein Instrument vor seiner Zeit',
      { 'teilnahmen.csv': (z: readonly string[]) => [...z, 'P00000003;X;16i;T01-U25;2015-01-05;2015-02-14;'] },
      'L-018',
      1,
    ],
    [
      'eine Förderung vor ihrer Zeit',
      { 'erwerbstaetigkeiten.csv': (z: readonly string[]) => [...z, 'P00000003;X;SVB;16i;2015-01-05;2015-02-14'] },
      'L-018',
      1,
    ],
    [
      'ELB ohne Team',
      { 'zustaendigkeiten.csv': (z: readonly string[]) => z.filter((_, i) => i === 0 || i % 2 === 1) },
      'L-022',
      null,
    ],
    [
      'unbekannte Angaben',
      { 'personen.csv': (z: readonly string[]) => z.map((s, i) => (i === 0 ? s : s.replaceAll(/;(keiner|vorhanden);/g, ';unbekannt;'))) },
      'L-040',
      null,
    ],
    [
      'eine Teilnahme ohne Leistungsbezug',
      { 'teilnahmen.csv': (z: readonly string[]) => [...z, 'P00000003;X;MAT;T01-U25;2009-01-05;2009-02-14;'] },
      'L-041',
      1,
    ],
    [
      'ein unmögliches Geburtsdatum',
      { 'personen.csv': (z: readonly string[]) => z.map((s, i) => (i === 1 ? s.replace(/;\d{4}-/, ';1880-') : s)) },
      'L-017',
      1,
    ],
    [
      'ELB, die noch Kinder sind',
      { 'personen.csv': (z: readonly string[]) => z.map(s => s.replace(/;\d{4}-\d\d-\d\d;/, ';2020-01-01;')) },
      'L-017',
      null,
    ],
    [
      'Zeiten nach dem Ladestand',
      { 'status.csv': (z: readonly string[]) => [...z, 'P00000003;ARBEITSLOS;2030-01-01;', 'P00000003;ARBEITSLOS;2031-01-01;'] },
      'L-016',
      2,
    ],
  ] as const)('nennt %s', async (name, aenderungen, code, anzahl) => {
    const befunde = await befundeZu(geaendert(name, aenderungen));
    const befund = befunde.find(b => b.code === code);
    expect(befund, JSON.stringify(befunde)).toBeDefined();
    if (anzahl !== null) expect(befund?.parameter['anzahl']).toBe(anzahl);
  }); // prettier-ignore

  it('zählt Personen, die in personen.csv fehlen, je Datei und je Team', async () => {
    const quelle = geaendert('verwaist', { 'personen.csv': z => z.filter((_, i) => i === 0 || i > 40) });
    const codes014 = (await befundeZu(quelle)).filter(b => b.code === 'L-014');
    expect(codes014.length).toBeGreaterThan(3);
    expect(new Set(codes014.map(b => b.pfad)).size).toBe(codes014.length);
    const bericht = await lager.pruefe(quelle, () => undefined);
    const teams = bericht.ok ? bericht.wert.guete.teams : [];
    const verwaist = teams.reduce((summe, t) => summe + t.verwaist, 0);
    expect(verwaist).toBeGreaterThan(0);
    expect(verwaist).toBeLessThanOrEqual(40);
    const { aus } = await rufe(['lieferung', 'pruefe', quelle]);
    expect(aus).toMatch(/T\d\d-\w+ +\d+ +\d+,\d % {3}\d+ nicht in personen\.csv/);
  });

  it('vergleicht mit der Lieferung davor, nicht mit sich selbst und nicht mit einer späteren', async () => {
    await lager.uebernimm(ort('gut'), 0, () => undefined);
    const gleich = geaendert('gleich', { 'lieferung.json': spaeter });
    expect(codes(await befundeZu(gleich))).toEqual([]);
    const halb = geaendert('halb', {
      'lieferung.json': spaeter,
      'leistungsbezug.csv': z => z.filter((_, i) => i === 0 || i % 2 === 1),
    });
    expect(codes(await befundeZu(halb))).toEqual(expect.arrayContaining(['L-043', 'L-044']));
    const frueher = geaendert('frueher', {
      'lieferung.json': z => z.map(s => s.replace('2026-03-31', '2026-02-28')),
      'leistungsbezug.csv': z => z.filter((_, i) => i === 0 || i % 2 === 1),
    });
    expect(codes(await befundeZu(frueher))).not.toContain('L-043');
  });

  it('bemerkt einen Monat, in dem der Bestand einbricht', async () => {
    const befunde = await befundeZu(
      geaendert('einbruch', {
        'leistungsbezug.csv': z =>
          z.map((s, i) => (i > 0 && i % 3 === 0 ? s.replace(/;[^;]*$/, ';2025-06-30') : s)).filter(s => !/;2025-(0[7-9]|1\d)-\d\d;2025-06-30$/.test(s)),
      }),
    ); // prettier-ignore
    const sprung = befunde.find(b => b.code === 'L-042');
    expect(sprung?.parameter['monat']).toBe('2025-07');
  });

  it('lässt sich über die Lieferungen verfolgen', async () => {
    await lager.uebernimm(ort('gut'), 0, () => undefined);
    const { aus } = await rufe(['lieferung', 'zeige', '999001', '--qualitaet', '--lager', ort('lager')]);
    expect(aus).toContain('31.03.2026');
    expect(aus).toMatch(/personen\.schulabschluss +\d+,\d %/);
  });
});
