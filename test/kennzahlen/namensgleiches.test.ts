import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { DATEIEN, kleineLieferung, type Geaenderte } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-namen-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const lager = erstelleLager(path.join(wurzel, 'lager'));
const lieferung = (geaendert: Geaenderte): string =>
  kleineLieferung(path.join(wurzel, String(nummer++)), geaendert);
const codes = async (geaendert: Geaenderte): Promise<readonly string[]> => {
  const ergebnis = await lager.pruefe(lieferung(geaendert), () => undefined);
  return (ergebnis.ok ? ergebnis.wert.befunde : ergebnis.meldungen).map(m => m.code);
};
const team = (name: string): Geaenderte => ({
  'zustaendigkeiten.csv': `person;team;von;bis\np1;${name};2022-01-01;\n`,
});

describe('Namen, die zu verwechseln sind', () => {
  it.each(['unbekannt', 'nicht_ausgewiesen', 'Insgesamt', '*'])(
    'werden gemeldet: ein Team „%s“',
    async name => {
      expect(await codes(team(name))).toEqual(['L-055']);
    },
  );

  it('werden nicht vermutet', async () => {
    expect(await codes(team('T1'))).toEqual([]);
    expect(
      await codes({ 'merkmale.csv': 'person;merkmal;wert;von;bis\np1;sprachniveau;unbekannt;2022-01-01;\n' }),
    ).not.toContain('L-055');
  });

  it('geben einer Gruppe nie zwei Zeilen', async () => {
    const ergebnis = await lager.zaehle(
      { art: 'quelle', pfad: lieferung(team('unbekannt')) },
      { schnitte: [['team']], mindestluecke: 0, altersgrenzen: [25, 55] },
    );
    expect(ergebnis.ok && ergebnis.wert.dimensionen.find(d => d.name === 'team')?.klassen).toEqual([
      'unbekannt',
    ]);
  });

  it.each(['\u202e', '\u2028', '\u200f', '\ufffe'])(
    'haben keine unsichtbaren Zeichen: im Namen des Jobcenters',
    async z => {
      const kopf = DATEIEN['lieferung.json']?.replace('Musterstadt', `Muster${z}stadt`) ?? '';
      expect(await codes({ 'lieferung.json': kopf })).toEqual(['L-002']);
    },
  );

  it('haben keine Zeichen, die keine sind: in Kennungen', async () => {
    expect(await codes(team('T\ufffe1'))).toContain('L-010');
  });
});

it('Langzeitarbeitslose, die nicht ELB des eigenen Jobcenters sind, zählen nicht zu je 100 ELB', async () => {
  const status = ['p1', 'p2', 'p3'].map(p => `${p};ARBEITSLOS;2020-01-01;`);
  const bezug = ['p1;b1;05111;ELB;ja;2022-01-01;', 'p2;b2;99999;ELB;ja;2022-01-01;'];
  const quelle = lieferung({
    'status.csv': ['person;status;von;bis', ...status].join('\n'),
    'leistungsbezug.csv': ['person;bg;traeger;status;hauptperson;von;bis', ...bezug].join('\n'),
  });
  const ergebnis = await lager.zaehle(
    { art: 'quelle', pfad: quelle },
    { schnitte: [[]], mindestluecke: 0, altersgrenzen: [25, 55] },
  );
  const zellen = ergebnis.ok ? ergebnis.wert.wuerfel[0]?.zellen : undefined;
  expect([zellen?.ELB[1], zellen?.LZA[1], zellen?.LZA_ELB[1]]).toEqual([1, 3, 1]);
});
