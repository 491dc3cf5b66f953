import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleAggregatablagen, erstelleLager } from '#adapters/lager';
import {
  beantworte,
  erstelleAuskunftsspeicher,
  type Auskunftstransaktion,
  type Auskunftsumgebung,
} from '#application/auskunft';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { pruefeSchutz, stellenVon, tabelleAus, type Term } from '#domain/kennzahlen';
import type { Monat } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { ablageIn } from '#main';
import { wert } from '../zugang/pruefstand.ts';
import { erstelleAngreifer, schluesselVon } from './auskunftsangreifer.ts';

const NUMMER = '999001';
const FINANZEN: Akteur = { konto: 'f', jobcenter: NUMMER, rollen: [{ rolle: 'finanzen', einheit: null }] };
const CONTROLLING: Akteur = { ...FINANZEN, rollen: [{ rolle: 'controlling', einheit: null }] };
/** Their rows hold all stocks and the integrations. */
const ZAHLEN = ['K1E2', 'K3', 'K2'];
const KLEIN = 3;
const TEAM = 'T01-FLUCHT';
const LEITUNG: Akteur = { konto: 'l', jobcenter: NUMMER, rollen: [{ rolle: 'teamleitung', einheit: TEAM }] };

let ordner: string;
let umgebung: Auskunftsumgebung;
let klassenJe: ReadonlyMap<string, readonly string[]>;
let letzter: Monat;
const geschuetzt = erstelleAngreifer();
/** Asks by one Merkmal only. */
const einzeln = erstelleAngreifer();
const leitung = erstelleAngreifer();
const offen = erstelleAngreifer();

beforeAll(async () => {
  ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-angriff-'));
  const quelle = path.join(ordner, 'lieferung');
  await erzeugeMusterlieferung({ seed: 1, personen: 4000, monate: 48 }, await ablageIn(quelle));
  const lager = erstelleLager(path.join(ordner, 'lager'));
  wert(await lager.uebernimm(quelle, 0, () => undefined));
  const verwaltung: Partial<Auskunftstransaktion['verwaltung']> = {
    jobcenter: () => Promise.resolve({ nummer: NUMMER, name: 'Musterstadt', modus: 'zkt' }),
    einheiten: () => Promise.resolve([{ id: TEAM, name: TEAM, uebergeordnet: null, team: TEAM }]),
  };
  const tx: Partial<Auskunftstransaktion> = { verwaltung: verwaltung as Auskunftstransaktion['verwaltung'] };
  umgebung = {
    lager,
    aggregate: erstelleAggregatablagen(path.join(ordner, 'aggregate')),
    speicher: erstelleAuskunftsspeicher({ insgesamt: 9999, jeJobcenter: 9999 }),
    imMandanten: async (_akteur, tue) => tue(tx as Auskunftstransaktion),
  };
  for (const zahl of ZAHLEN) {
    await frageAlles(FINANZEN, zahl, geschuetzt, {});
    await frageAlles(FINANZEN, zahl, einzeln, {}, false);
    await frageAlles(LEITUNG, zahl, leitung, {});
    await frageAlles(CONTROLLING, zahl, offen, { schutz: 'aus' });
  }
}, 300_000);

afterAll(() => rmSync(ordner, { recursive: true, force: true }));

/** Everybody, every class, by every Merkmal, in all months that a question shows. */
async function frageAlles(
  akteur: Akteur,
  zahl: string,
  angreifer: ReturnType<typeof erstelleAngreifer>,
  mehr: Readonly<Record<string, string>>,
  auchZuZweit = true,
): Promise<void> {
  const frage = async (wahl: Readonly<Record<string, string>>) => {
    const roh = { zahl, monate: '36', gegen: 'nichts', ...mehr, ...wahl };
    const auskunft = wert(await beantworte(akteur, roh, umgebung));
    angreifer.notiere(auskunft);
    return auskunft;
  };
  const { merkmale } = (await frage({})).angebot;
  klassenJe = new Map(merkmale.map(({ name, klassen }) => [name, klassen.map(k => k.klasse)]));
  for (const { name: je } of merkmale) {
    letzter = (await frage({ je })).frage.bis;
    if (!auchZuZweit) continue;
    for (const { name, klassen } of merkmale.filter(m => m.name !== je))
      for (const { klasse } of klassen) await frage({ fuer: `${name}.${klasse}`, je });
  }
}

const istKlein = (schluessel: string): boolean => {
  const wahr = offen.gesehen.get(schluessel) ?? 0;
  return wahr > 0 && wahr < KLEIN;
};

describe('Wer alles fragt, was eine geschützte Rolle fragen darf', () => {
  test('bekommt jede Zahl auf jedem Weg, oder auf keinem', () => {
    expect(geschuetzt.gesehen.size).toBeGreaterThan(50_000);
    expect(geschuetzt.widersprueche).toEqual([]);
  });

  test('sieht keine kleine Zahl', () => {
    expect([...geschuetzt.gesehen].filter(([s, zahl]) => zahl !== null && istKlein(s))).toEqual([]);
  });

  test('errechnet aus allem zusammen keine kleine Zahl, und dass eine klein ist, auch nicht', () => {
    const schranken = [...geschuetzt.schliesse()];
    expect(schranken.length).toBeGreaterThan(1000);
    const falsch = schranken.filter(([s, { unten, oben }]) => {
      const wahr = offen.gesehen.get(s) ?? 0;
      return wahr < unten || wahr > oben;
    });
    expect(falsch.slice(0, 5)).toEqual([]);
    const enge = schranken.filter(([s, { unten, oben }]) => istKlein(s) && (unten === oben || (unten > 0 && oben < KLEIN))); // prettier-ignore
    expect(enge.slice(0, 20)).toEqual([]);
  });

  test('errechnet als Leitung eines Teams auch keine kleine Zahl der anderen', () => {
    const enge = [...leitung.schliesse()].filter(
      ([s, { unten, oben }]) => istKlein(s) && (unten === oben || (unten > 0 && oben < KLEIN)),
    );
    expect(enge.slice(0, 20)).toEqual([]);
  });

  test('errechnet aus den Teilen einer Gruppe keine Zahl, die für sich verdeckt ist', () => {
    const schon = new Set(genaue(einzeln));
    expect(genaue(geschuetzt).filter(s => !s.includes('&') && !schon.has(s))).toEqual([]);
  });

  test.each([
    { groesse: 'ELB', fenster: 'm' },
    { groesse: 'LZB', fenster: 'm' },
    { groesse: 'INT', fenster: 'summe m-11…m' },
  ] as const)('grenzt auch mit dem genauen Löser keine kleine Zahl von $groesse ein', term => {
    const paare = [...klassenJe.keys()].flatMap((a, i, alle) => alle.slice(i + 1).map(b => [a, b] as const));
    const befunde = paare.flatMap(paar => unsichere(paar, term).map(b => ({ paar, ...b })));
    expect(befunde).toEqual([]);
  });
});

/** Numbers that were hidden and yet follow. */
const genaue = (angreifer: ReturnType<typeof erstelleAngreifer>): readonly string[] =>
  [...angreifer.schliesse()].filter(([, { unten, oben }]) => unten === oben && oben > 0).map(([s]) => s);

/** Secret numbers of a table by two Merkmale that somebody who has all of it can narrow down. */
const unsichere = ([a, b]: readonly [string, string], term: Term) => {
  const an =
    ({ gesehen }: ReturnType<typeof erstelleAngreifer>) =>
    (...gruppe: readonly string[]): number | null =>
      gesehen.get(schluesselVon(term, letzter, gruppe)) ?? (gesehen.has(schluesselVon(term, letzter, gruppe)) ? null : 0); // prettier-ignore
  const [wahr, gezeigt] = [an(offen), an(geschuetzt)];
  const achse = (name: string) => ({ name, klassen: [...(klassenJe.get(name) ?? [])] });
  const [zeilen, spalten] = [achse(a), achse(b)];
  const ohneGeschlecht = (name: string, andere: readonly string[]): number =>
    (wahr(...andere) ?? 0) -
    (klassenJe.get(name) ?? []).reduce((summe, k) => summe + (wahr(`${name}=${k}`, ...andere) ?? 0), 0);
  const geschlecht = [zeilen, spalten].find(x => x.name === 'geschlecht');
  geschlecht?.klassen.push('?');
  const wert = (gruppe: readonly string[]): number =>
    gruppe.includes('geschlecht=?')
      ? ohneGeschlecht('geschlecht', gruppe.filter(g => g !== 'geschlecht=?')) // prettier-ignore
      : (wahr(...gruppe) ?? 0);
  const gruppe = (z: string, s: string) => [`${a}=${z}`, `${b}=${s}`];
  const tabelle = tabelleAus({
    achsen: [zeilen, spalten],
    felder: zeilen.klassen.flatMap(z => spalten.klassen.map(s => ({ wert: wert(gruppe(z, s)) }))),
  });
  const schutz = stellenVon(tabelle.achsen).map(([z = null, s = null]) => {
    const teile = [
      ...(z === null ? [] : [`${a}=${zeilen.klassen[z]}`]),
      ...(s === null ? [] : [`${b}=${spalten.klassen[s]}`]),
    ];
    return teile.includes('geschlecht=?') || gezeigt(...teile) === null ? ('folge' as const) : null;
  });
  return pruefeSchutz({ tabellen: [tabelle] }, [schutz]).filter(f => !f.sicher);
};
