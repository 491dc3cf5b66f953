import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleAggregatablagen, erstelleLager } from '#adapters/lager';
import {
  erstelleAuskunftsspeicher,
  stelleVeroeffentlichteNebeneinander,
  zeigeEigeneAmtliche,
  type Auskunftstransaktion,
  type Auskunftsumgebung,
} from '#application/auskunft';
import { QUELLENVERMERK_BA, type Kennzahlaggregat } from '#domain/aggregate';
import { monatVon, tag } from '#domain/werte';
import type { Akteur, Zeitpunkt } from '#domain/zugang';
import type { Plankopf } from '#ports';
import { wert } from '../zugang/pruefstand.ts';

let ordner: string;
let umgebung: Auskunftsumgebung;

beforeAll(async () => {
  ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-nebeneinander-'));
  const plan: Plankopf = {
    kennung: 'p',
    titel: 'Plan',
    jahr: 2026,
    vorlage: 'nrw-2023',
    zustand: 'beschlossen',
    fassung: 1,
    freigegeben: true,
    geaendertAm: 0 as Zeitpunkt,
  };
  umgebung = {
    lager: erstelleLager(path.join(ordner, 'lager')),
    aggregate: erstelleAggregatablagen(path.join(ordner, 'aggregate')),
    speicher: erstelleAuskunftsspeicher(),
    imMandanten: async (akteur, tue) => {
      const verwaltung: Partial<Auskunftstransaktion['verwaltung']> = {
        jobcenter: () => Promise.resolve({ nummer: akteur.jobcenter, name: 'Haus', modus: 'ge' }),
        einheiten: () => Promise.resolve([]),
      };
      const tx: Partial<Auskunftstransaktion> = {
        verwaltung: verwaltung as Auskunftstransaktion['verwaltung'],
        plaene: { plaene: () => Promise.resolve(akteur.land?.includes('A') ? [plan] : []) },
      };
      return tue(tx as Auskunftstransaktion);
    },
  };
  const kennzahlen = [veroeffentlicht('A', 200), veroeffentlicht('B', 100)];
  wert(await umgebung.aggregate('A').behalte({ werte: [], kennzahlen }));
  wert(await umgebung.aggregate('B').behalte({ werte: [], kennzahlen: [veroeffentlicht('A', 1)] }));
});

afterAll(() => rmSync(ordner, { recursive: true, force: true }));

const veroeffentlicht = (jobcenter: string, zaehler: number): Kennzahlaggregat => ({
  jobcenter,
  gruppe: {},
  fassung: {
    kennzahl: 'K2',
    monat: monatVon(tag('2025-09-01')),
    ladestand: tag('2026-01-10'),
    stand: 'endgueltig',
    zaehler,
    nenner: 1000,
    wert: zaehler / 10,
  },
  wertart: 'wert',
  quelle: { produkt: 'Kennzahlen', vermerk: QUELLENVERMERK_BA, datei: 'k.csv', stelle: 'Zeile 2' },
});

const im = (jobcenter: string): Akteur => ({
  konto: 'k',
  jobcenter,
  rollen: [{ rolle: 'controlling', einheit: null }],
});
const LAND: Akteur = {
  konto: 'l',
  jobcenter: 'NRW',
  rollen: [{ rolle: 'land', einheit: null }],
  land: ['A', 'B'],
};

const gesehen = async (akteur: Akteur) =>
  wert(await stelleVeroeffentlichteNebeneinander(akteur, {}, umgebung)).zeilen.map(z => [
    z.jobcenter,
    z.wert,
  ]);

describe('Eine hochgeladene Tabelle', () => {
  test('stellt für das eigene Haus alle Jobcenter nebeneinander, die darin stehen', async () => {
    expect(await gesehen(im('A'))).toEqual([
      ['A', 20],
      ['B', 10],
    ]);
  });

  test('steht in keinem anderen Haus, auch nicht in denen, die darin stehen', async () => {
    expect(await gesehen(im('C'))).toEqual([]);
    expect(await gesehen(im('B'))).toEqual([['A', 0.1]]);
    expect(wert(await zeigeEigeneAmtliche(im('B'), {}, umgebung)).werte).toEqual([]);
  });

  test('zeigt dem Land nur eigene Werte derer, die etwas freigegeben haben', async () => {
    expect(await gesehen(LAND)).toEqual([['A', 20]]);
    const amtlich = wert(await zeigeEigeneAmtliche(LAND, { jobcenter: 'B' }, umgebung));
    expect([amtlich.jobcenter, amtlich.werte.length]).toEqual(['A', 1]);
  });
});
