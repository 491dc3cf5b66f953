import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pruefeSchutz, stellenVon, tabelleAus } from '#domain/kennzahlen';
import { rufe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const ort = (name: string): string => path.join(wurzel, name);
afterAll(() => rmSync(wurzel, { recursive: true }));
beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '1500', '--monate', '30', '--nach', ort('a')]);
}, 120_000);

type Gruppe = Readonly<Record<string, string>>;
type Zeile = Readonly<{
  kennzahl?: string;
  groesse?: string;
  monat: string;
  gruppe: Gruppe;
  zaehler?: number | null;
  nenner?: number | null;
  wert: number | null;
  grund: string | null;
}>;

const aufgerufen = async (...argumente: readonly string[]): Promise<string> => {
  const { aus, code } = await rufe(['kennzahlen', ...argumente, '--format', 'json']);
  expect(code).toBe(0);
  return aus;
};
const alsJson = async <T>(...argumente: readonly string[]): Promise<T> =>
  JSON.parse(await aufgerufen(...argumente)) as T;
const zeilen = (...argumente: readonly string[]): Promise<readonly Zeile[]> =>
  alsJson(ort('a'), ...argumente);

/** By place of a table: the number, null where it is hidden. */
type Gezeigt = (zeile: string | null, spalte: string | null) => number | null;

/** The bounds of every number that is secret by itself, for somebody who has the whole table as it was printed. */
const unsichere = (
  [zeilenklassen, spaltenklassen]: readonly [readonly string[], readonly string[]],
  wahr: Gezeigt,
  gezeigt: Gezeigt,
): readonly unknown[] => {
  const tabelle = tabelleAus({
    achsen: [
      { name: 'zeile', klassen: zeilenklassen },
      { name: 'spalte', klassen: spaltenklassen },
    ],
    felder: zeilenklassen.flatMap(z => spaltenklassen.map(s => ({ wert: wahr(z, s) ?? 0 }))),
  });
  const schutz = stellenVon(tabelle.achsen).map(([z = null, s = null]) =>
    gezeigt(zeilenklassen[z ?? -1] ?? null, spaltenklassen[s ?? -1] ?? null) === null
      ? ('folge' as const)
      : null,
  );
  const befunde = pruefeSchutz({ tabellen: [tabelle] }, [schutz]);
  expect(befunde.length).toBeGreaterThan(0);
  const offene = tabelle.felder.filter(({ wert }, p) => wert > 0 && wert < 3 && schutz[p] === null);
  return [...offene, ...befunde.filter(b => !b.sicher)];
};

const klassenVon = (alle: readonly Zeile[], merkmal: string): readonly string[] => [
  ...new Set(alle.flatMap(z => z.gruppe[merkmal] ?? [])),
];
const zahlen =
  (alle: readonly Zeile[], [a, b]: readonly [string, string]): Gezeigt =>
  (zeile, spalte) =>
    alle.find(z => (z.gruppe[a] ?? null) === zeile && (z.gruppe[b] ?? null) === spalte)?.wert ??
    (alle.some(z => (z.gruppe[a] ?? null) === zeile && (z.gruppe[b] ?? null) === spalte) ? null : 0);

describe('Keine geheime Zahl ist einzugrenzen', () => {
  it.each([
    [
      ['--nur', 'INT'],
      ['team', 'altersgruppe'],
    ],
    [
      ['--nur', 'LZB'],
      ['team', 'bgTyp'],
    ],
    [
      ['--massnahmen', '--nur', 'EINTRITTE'],
      ['instrument', 'team'],
    ],
    [
      ['--massnahmen', '--nur', 'AUSTRITTE'],
      ['instrument', 'team'],
    ],
  ] as const)('in kennzahlen %s', async (was, je) => {
    const aufruf = [...was, '--je', je.join(','), '--monat', '2025-06'];
    const [wahr, gezeigt] = [await zeilen(...aufruf, '--ungeschuetzt'), await zeilen(...aufruf)];
    const klassen = [klassenVon(wahr, je[0]), klassenVon(wahr, je[1])] as const;
    expect(unsichere(klassen, zahlen(wahr, je), zahlen(gezeigt, je))).toEqual([]);
  });

  it.each(['altersgruppe', 'team', 'nationalitaet'])('in kennzahlen uebertritte --je %s', async je => {
    type Ausgabe = Readonly<{ zeilen: readonly Uebertritt[]; summen: readonly Omit<Uebertritt, 'monat'>[] }>;
    type Uebertritt = Readonly<{ monat: string; klasse: string | null; zahl: number | null }>;
    const aufruf = ['uebertritte', ort('a'), '--je', je];
    const [wahr, gezeigt] = [
      await alsJson<Ausgabe>(...aufruf, '--ungeschuetzt'),
      await alsJson<Ausgabe>(...aufruf),
    ];
    const an = (ausgabe: Ausgabe): Gezeigt => {
      const alle = [...ausgabe.zeilen, ...ausgabe.summen.map(s => ({ ...s, monat: null }))];
      return (monat, klasse) => alle.find(z => z.monat === monat && z.klasse === klasse)?.zahl ?? null;
    };
    const monate = [...new Set(wahr.zeilen.map(z => z.monat))];
    const klassen = [...new Set(wahr.zeilen.flatMap(z => z.klasse ?? []))];
    expect(unsichere([monate, klassen], an(wahr), an(gezeigt))).toEqual([]);
  });

  it('in kennzahlen erklaere: Kein Teil steht, dessen Zahl in einem der Monate geheim ist', async () => {
    type Ausgabe = Readonly<{ veraenderung: number | null; teile: readonly { name: string; wert: number | null }[] }>; // prettier-ignore
    const aufruf = ['erklaere', 'INT', ort('a'), '--je', 'team', '--monat', '2025-06', '--gegen', '2025-05'];
    const { veraenderung, teile } = await alsJson<Ausgabe>(...aufruf);
    const je = ['--nur', 'INT', '--je', 'team'];
    const beide = await Promise.all(['2025-05', '2025-06'].map(m => zeilen(...je, '--monat', m, '--ungeschuetzt'))); // prettier-ignore
    const kleine = beide.flat().filter(z => (z.wert ?? 0) > 0 && (z.wert ?? 0) < 3).map(z => z.gruppe['team']); // prettier-ignore
    expect(kleine.length).toBeGreaterThan(0);
    expect(teile.filter(t => kleine.includes(t.name) && t.wert !== null)).toEqual([]);
    expect(veraenderung === null || teile.filter(t => t.wert === null).length !== 1).toBe(true);
  });
});

describe('--veroeffentlicht', () => {
  const schluessel = (z: Zeile): string => JSON.stringify([z.monat, z.gruppe]);

  it('hält verdeckt, was eine frühere Ausgabe verdeckt hat', async () => {
    const je = ['--je', 'team,bgTyp', '--monat', '2025-06'];
    const frueher = await aufgerufen(ort('a'), '--nur', 'K2', ...je);
    writeFileSync(ort('frueher.json'), frueher);
    const damals = JSON.parse(frueher) as readonly Zeile[];
    const heute = ['--nur', 'K2,K2E2', '--mindestfallzahl', '2', ...je];
    const nennerVon = (alle: readonly Zeile[]) =>
      new Map(alle.filter(z => z.kennzahl === 'K2').map(z => [schluessel(z), z.nenner]));
    const [alt, ohne, mit] = [
      nennerVon(damals),
      nennerVon(await zeilen(...heute)),
      nennerVon(await zeilen(...heute, '--veroeffentlicht', ort('frueher.json'))),
    ];
    const verraten = (neu: typeof alt) =>
      [...alt].filter(([k, wert]) => wert === null && (neu.get(k) ?? null) !== null);
    expect(verraten(ohne).length).toBeGreaterThan(0);
    expect(verraten(mit)).toEqual([]);
  });

  it('sagt, wenn die Datei keine Ausgabe ist', async () => {
    writeFileSync(ort('falsch.json'), '{"a":1}');
    const { code, fehler } = await rufe(['kennzahlen', ort('a'), '--veroeffentlicht', ort('falsch.json')]);
    expect(code).toBe(2);
    expect(fehler).toContain('keine Ausgabe von „kennzahlen --format json“');
  });
});

describe('--zusammenfassen', () => {
  it('zählt Personen ohne ausgewiesenes Geschlecht bei den Männern und sagt es in Worten', async () => {
    const aufruf = ['kennzahlen', ort('a'), '--nur', 'K2', '--je', 'geschlecht', '--zusammenfassen'];
    const { aus, fehler } = await rufe(aufruf);
    expect(aus).toContain('Männer (mit divers und ohne Angabe)');
    expect(fehler.replaceAll('\n', ' ')).toContain('in JSON und CSV „m + nicht_ausgewiesen“');
    const je = ['--nur', 'K2', '--je', 'geschlecht'];
    const frauen = (alle: readonly Zeile[]) => alle.find(z => z.gruppe['geschlecht'] === 'w');
    expect(frauen(await zeilen(...je, '--zusammenfassen'))).toEqual(frauen(await zeilen(...je, '--ungeschuetzt'))); // prettier-ignore
  });

  it('zeigt mehr Werte, und die Teile ergeben weiter das Ganze', async () => {
    const je = ['--nur', 'INT', '--je', 'team,altersgruppe'];
    const gezeigt = (alle: readonly Zeile[]) => alle.filter(z => z.wert !== null).length / alle.length;
    const [ohne, mit] = [await zeilen(...je), await zeilen(...je, '--zusammenfassen')];
    expect(gezeigt(mit)).toBeGreaterThan(gezeigt(ohne));
    const teams = mit.filter(z => Object.keys(z.gruppe).join() === 'team');
    const gesamt = mit.find(z => Object.keys(z.gruppe).length === 0)?.wert;
    if (teams.every(z => z.wert !== null))
      expect(teams.reduce((summe, z) => summe + (z.wert ?? 0), 0)).toBe(gesamt);
  });
});

describe('--ungeschuetzt', () => {
  it('steht in jeder Zeile der CSV-Datei', async () => {
    const csv = async (...weitere: readonly string[]) =>
      (await rufe(['kennzahlen', ort('a'), '--nur', 'K2', '--format', 'csv', ...weitere])).aus.trim().split('\r\n'); // prettier-ignore
    const [kopf, ...offene] = await csv('--ungeschuetzt');
    expect(kopf).toMatch(/;grund;schutz$/);
    expect(offene.every(zeile => zeile.endsWith(';ungeschützt, nur für den Dienstgebrauch'))).toBe(true);
    expect((await csv())[0]).toMatch(/;grund$/);
  });
});
