import { describe, expect, it } from 'vitest';
import { ersterTag, type Cent, type Monat } from '#domain/werte';
import { erzeugeLieferung } from './erzeuge.ts';
import { BIS_MONAT, OFFENER_TAG, type Musterauftrag } from './musterauftrag.ts';
import { stutze } from './stutze.ts';
import { SPALTEN, type Tabellen, type Tabellenname } from './tabellen.ts';

const AUFTRAG: Musterauftrag = {
  seed: 3,
  personen: 1200,
  monate: 24,
  recht: {
    instrumente: [{ code: 'MAT', gueltig: [{ von: 0, bis: OFFENER_TAG }] }],
    regelbedarf: () => 56_300 as Cent,
  },
};
const STAND = (BIS_MONAT - 5) as Monat;
const ENDE = ersterTag((STAND + 1) as Monat) - 1;

/** The rows of a table by the names of its columns. */
const zeilen = (tabellen: Tabellen, name: Tabellenname): readonly Record<string, number>[] => {
  const { werte, zahl } = tabellen[name];
  const spalten = SPALTEN[name];
  return Array.from({ length: zahl }, (_, z) =>
    Object.fromEntries(spalten.map((spalte, s) => [spalte, werte[z * spalten.length + s] as number])),
  );
};

const gestutzt = (): Tabellen => {
  const [teil] = erzeugeLieferung(AUFTRAG);
  if (!teil) throw new Error('Die Lieferung hat keinen Teil.');
  stutze(teil.tabellen, STAND);
  return teil.tabellen;
};

const ganz = (): Tabellen => {
  const [teil] = erzeugeLieferung(AUFTRAG);
  if (!teil) throw new Error('Die Lieferung hat keinen Teil.');
  return teil.tabellen;
};

const MIT_ZEIT = ['bezug', 'bgs', 'arbeit', 'teilnahmen', 'status', 'teams', 'merkmale'] as const;

describe('stutze', () => {
  it('lässt nichts, was nach dem Monat begann oder endete', () => {
    const tabellen = gestutzt();
    for (const name of MIT_ZEIT)
      for (const zeile of zeilen(tabellen, name)) {
        expect(zeile['von']).toBeLessThanOrEqual(ENDE);
        expect(zeile['bis'] === OFFENER_TAG || (zeile['bis'] ?? 0) <= ENDE).toBe(true);
      }
    for (const { monat } of zeilen(tabellen, 'leistungen')) expect(monat).toBeLessThanOrEqual(STAND);
  });

  it('behält alles andere, wie es war', () => {
    const vorher = zeilen(ganz(), 'bezug').filter(z => (z['von'] ?? 0) <= ENDE);
    const nachher = zeilen(gestutzt(), 'bezug');
    expect(nachher.length).toBeGreaterThan(500);
    expect(nachher.map(z => [z['person'], z['von']])).toEqual(vorher.map(z => [z['person'], z['von']]));
    const beendet = vorher.filter(z => (z['bis'] ?? 0) <= ENDE);
    expect(nachher.filter(z => z['bis'] !== OFFENER_TAG)).toEqual(beendet);
    expect(beendet.length).toBeGreaterThan(0);
  });

  it('kennt nur Personen, die schon Leistungen bezogen haben, und keinen Grund eines Austritts, der noch nicht war', () => {
    const tabellen = gestutzt();
    const mitBezug = new Set(zeilen(tabellen, 'bezug').map(z => z['person']));
    expect(zeilen(ganz(), 'personen').length).toBeGreaterThan(zeilen(tabellen, 'personen').length);
    for (const name of ['personen', 'arbeit', 'teilnahmen', 'status', 'teams', 'merkmale'] as const)
      for (const { person } of zeilen(tabellen, name)) expect(mitBezug.has(person)).toBe(true);
    const offene = zeilen(tabellen, 'teilnahmen').filter(z => z['bis'] === OFFENER_TAG);
    expect(offene.length).toBeGreaterThan(0);
    for (const { grund } of offene) expect(grund).toBe(0);
  });
});
