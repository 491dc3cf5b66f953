import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleAggregatablagen, erstelleLager } from '#adapters/lager';
import {
  beantworte,
  erstelleAuskunftsspeicher,
  type Auskunft,
  type Auskunftstransaktion,
  type Auskunftsumgebung,
} from '#application/auskunft';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import type { Akteur } from '#domain/zugang';
import { ablageIn } from '#main';
import { wert } from '../zugang/pruefstand.ts';

const NUMMER = '999001';
const TEAMS = ['T01-ARBEIT', 'T01-FLUCHT', 'T01-U25', 'T02-ARBEIT', 'T02-FLUCHT', 'T02-U25'];

let ordner: string;
let umgebung: Auskunftsumgebung;

beforeAll(async () => {
  ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-auskunft-'));
  const quelle = path.join(ordner, 'lieferung');
  await erzeugeMusterlieferung({ seed: 3, personen: 900, monate: 48 }, await ablageIn(quelle));
  const lager = erstelleLager(path.join(ordner, 'lager'));
  wert(await lager.uebernimm(quelle, 0, () => undefined));
  const verwaltung: Partial<Auskunftstransaktion['verwaltung']> = {
    jobcenter: () => Promise.resolve({ nummer: NUMMER, name: 'Musterstadt', modus: 'zkt' }),
    einheiten: () =>
      Promise.resolve(TEAMS.map(team => ({ id: team, name: team, uebergeordnet: null, team }))),
  };
  const tx: Partial<Auskunftstransaktion> = {
    protokolliere: () => Promise.resolve(),
    plaene: { plaene: () => Promise.resolve([]) },
    verwaltung: verwaltung as Auskunftstransaktion['verwaltung'],
  };
  umgebung = {
    lager,
    aggregate: erstelleAggregatablagen(path.join(ordner, 'aggregate')),
    speicher: erstelleAuskunftsspeicher(),
    imMandanten: async (_akteur, tue) => tue(tx as Auskunftstransaktion),
  };
}, 60_000);

afterAll(() => rmSync(ordner, { recursive: true, force: true }));

const leitung = (team: string): Akteur => ({
  konto: 'k',
  jobcenter: NUMMER,
  rollen: [{ rolle: 'teamleitung', einheit: team }],
});
const FINANZEN: Akteur = { konto: 'f', jobcenter: NUMMER, rollen: [{ rolle: 'finanzen', einheit: null }] };
const CONTROLLING: Akteur = { ...FINANZEN, rollen: [{ rolle: 'controlling', einheit: null }] };

const frage = async (
  akteur: Akteur,
  zahl: string,
  mehr: Readonly<Record<string, string>> = {},
): Promise<Auskunft> =>
  wert(await beantworte(akteur, { zahl, je: 'team', monate: '36', gegen: 'nichts', ...mehr }, umgebung));

type Teil = 'zaehler' | 'nenner';

/** The teams whose number somebody cannot see and does not know, where the sum of all is seen. */
const verborgene = (
  { reihen: [alle, ...teams] }: Auskunft,
  teil: Teil,
  i: number,
  bekannt: string,
): readonly string[] => {
  if ((alle?.werte[i]?.[teil] ?? null) === null) return [];
  return teams.flatMap(({ klasse, werte }) =>
    klasse !== null && klasse !== bekannt && werte[i]?.grund === 'GEHEIM' && werte[i][teil] === null
      ? [klasse]
      : [],
  );
};

const MONATE = Array.from({ length: 36 }, (_, i) => i);
const ZAHLEN = ['K2', 'V4ELB', 'V4LZB', 'K3E2', 'BDQ', 'K2E1'];

describe('Das eigene Team neben den geschützten', () => {
  test('lässt keine einzige verdeckte Zahl übrig, die sich abziehen ließe', async () => {
    for (const team of TEAMS)
      for (const zahl of ZAHLEN) {
        const auskunft = await frage(leitung(team), zahl);
        for (const teil of ['zaehler', 'nenner'] as const)
          for (const i of MONATE)
            expect(verborgene(auskunft, teil, i, team), `${team} ${zahl} ${teil} ${i}`).not.toHaveLength(1);
      }
  });

  test('wäre neben dem, was alle sehen, abzuziehen: deshalb sieht die Leitung von den anderen weniger', async () => {
    const einzelne: string[] = [];
    for (const zahl of ZAHLEN) {
      const fuerAlle = await frage(FINANZEN, zahl);
      for (const team of TEAMS)
        for (const teil of ['zaehler', 'nenner'] as const)
          if (MONATE.some(i => verborgene(fuerAlle, teil, i, team).length === 1))
            einzelne.push(`${team} ${zahl} ${teil}`);
    }
    expect(einzelne).not.toEqual([]);
  });

  test('zeigt seine Zahlen so, wie sie sind', async () => {
    const [eine, offene] = await Promise.all([
      frage(leitung('T01-FLUCHT'), 'K2'),
      frage(CONTROLLING, 'K2', { schutz: 'aus' }),
    ]);
    const werteVon = (a: Auskunft) => a.reihen.find(r => r.klasse === 'T01-FLUCHT')?.werte;
    expect(werteVon(eine)).toEqual(werteVon(offene));
    expect(eine.eigeneTeams).toEqual(['T01-FLUCHT']);
    expect(offene.frage.geschuetzt).toBe(false);
  });
});

describe('Eine Gliederung', () => {
  test('verdeckt, was sie verdeckt, bei jeder Auswahl der Monate', async () => {
    const lang = await frage(FINANZEN, 'K2');
    const letzter = lang.frage.bis;
    const verdeckt = (a: Auskunft, monat: number) =>
      a.reihen.filter(r => r.werte.some(w => w.monat === monat && w.grund === 'GEHEIM')).map(r => r.klasse);
    const kurz = await frage(FINANZEN, 'K2', { monate: '1' });
    expect(verdeckt(kurz, letzter)).toEqual(verdeckt(lang, letzter));
  });

  test('zeigt keine Gruppe, wo die Summe verdeckt ist', async () => {
    for (const zahl of ZAHLEN) {
      const { reihen } = await frage(FINANZEN, zahl, { fuer: 'geschlecht.m' });
      const [alle, ...teams] = reihen;
      const verdeckt = alle?.werte.some(w => w.grund === 'GEHEIM') === true;
      const gezeigte = teams.flatMap(t => t.werte.filter(w => (w.wert ?? 0) !== 0));
      expect(verdeckt && gezeigte.length > 0, zahl).toBe(false);
    }
  });
});
