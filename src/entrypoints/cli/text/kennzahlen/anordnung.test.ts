import { describe, expect, test } from 'vitest';
import { monatAus } from '#domain/werte';
import { alsTafeln } from './anordnung.ts';
import type { Anzeigezeile } from './anzeigezeilen.ts';
import type { Anordnung } from './bild.ts';

const ANORDNUNG: Anordnung = {
  altersklassen: ['U25', 'M25', 'A55'],
  brueche: false,
  einheit: 'in Prozent',
  ueberschrift: '',
};

const zeile = (id: string, gruppe: Anzeigezeile['gruppe'], wert: string, monat = 12): Anzeigezeile => ({
  id,
  name: `Name ${id}`,
  kurz: `kurz ${id}`,
  monat: monatAus(2025, monat),
  gruppe,
  wert,
  einheit: '%',
  terme: { zaehler: '1', nenner: '2' },
});

const VIER = ['K1', 'K2', 'K2E1', 'K3'];
const jeTeam = (teams: readonly string[]): readonly Anzeigezeile[] =>
  VIER.flatMap(id => [
    zeile(id, {}, '9,9'),
    ...(id === 'K1' ? [] : teams.map(team => zeile(id, { team }, '1,0'))),
  ]);

describe('alsTafeln', () => {
  test('zeigt einen Monat mit Zähler und Nenner', () => {
    expect(alsTafeln([zeile('K2', {}, '20,1')], ANORDNUNG)).toEqual([
      {
        titel: 'Dezember 2025',
        kopf: '',
        spalten: ['Wert', 'Zähler', 'Nenner'],
        zeilen: [{ name: 'K2  kurz K2', zellen: ['20,1 %', '1', '2'] }],
      },
    ]);
  });

  test('stellt viele Größen unter wenige Gruppen und sagt, was sich nicht gliedern lässt', () => {
    const [tafel] = alsTafeln(jeTeam(['A', 'unbekannt']), ANORDNUNG);
    expect(tafel?.spalten).toEqual(['Insgesamt', 'A', 'ohne Team']);
    expect(tafel?.zeilen[0]).toEqual({ name: 'K1    kurz K1', zellen: ['9,9', 'x', 'x'] });
  });

  test('stellt mehr Gruppen als Größen untereinander', () => {
    const [tafel] = alsTafeln(jeTeam(['A', 'B', 'C', 'D']), ANORDNUNG);
    expect(tafel?.spalten).toEqual(VIER.map(id => `${id} kurz ${id}`));
    expect(tafel?.zeilen.map(z => z.name)).toEqual(['Insgesamt', 'A', 'B', 'C', 'D']);
  });

  test('schreibt „fehlt“ in jede Gruppe, wenn es für alle fehlt, sonst einen Strich', () => {
    const zeilen = [...jeTeam(['A']), zeile('K2E3', {}, 'fehlt'), zeile('K3E1', {}, '5,0')];
    const zellen = alsTafeln(zeilen, ANORDNUNG)[0]?.zeilen.map(z => z.zellen[1]);
    expect(zellen).toEqual(['x', '1,0', '1,0', '1,0', 'fehlt', '–']);
  });

  test('lässt Gruppen weg, in denen nichts gezählt ist, aber keine verdeckte', () => {
    const zeilen = ['0', '*', 'fehlt'].flatMap((wert, i) => [zeile('ELB', { team: `T${i}` }, wert)]);
    const [tafel] = alsTafeln([zeile('ELB', {}, '5'), ...zeilen], ANORDNUNG);
    expect(tafel?.zeilen.map(z => z.name)).toEqual(['Insgesamt', 'T1']);
  });

  test('kreuzt zwei Merkmale, Altersgruppen der Reihe nach', () => {
    const gruppen = ['A55', 'U25'].map(altersgruppe => ({ altersgruppe }));
    const zeilen = [
      {},
      { geschlecht: 'w' },
      ...gruppen,
      ...gruppen.map(g => ({ geschlecht: 'w', ...g })),
    ].map((g, i) => zeile('K2', g, `${i},0`));
    expect(alsTafeln(zeilen, ANORDNUNG)).toEqual([
      {
        titel: 'K2 Name K2, Dezember 2025',
        kopf: 'in Prozent',
        spalten: ['Insgesamt', 'unter 25', 'ab 55'],
        zeilen: [
          { name: 'Insgesamt', zellen: ['0,0', '3,0', '2,0'] },
          { name: 'Frauen', zellen: ['1,0', '5,0', '4,0'] },
        ],
      },
    ]);
  });

  test('zeigt über mehrere Monate je Gruppe eine Zeile, auf Wunsch mit den Brüchen', () => {
    const zeilen = [11, 12].flatMap(m => [zeile('K2', {}, '2,0', m), zeile('K2', { team: 'A' }, '1,0', m)]);
    const [tafel] = alsTafeln(zeilen, { ...ANORDNUNG, brueche: true });
    expect(tafel?.spalten).toEqual(['Nov 25', 'Dez 25']);
    expect(tafel?.zeilen.map(z => [z.name, ...z.zellen])).toEqual([
      ['Insgesamt', '2,0', '2,0'],
      ['  Zähler', '1', '1'],
      ['  Nenner', '2', '2'],
      ['A', '1,0', '1,0'],
      ['  Zähler', '1', '1'],
      ['  Nenner', '2', '2'],
    ]);
  });
});
