import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import type { Groesse } from '#domain/kennzahlen';
import { rufe } from '../beispiele/kommando.ts';

const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const quelle = { art: 'quelle', pfad: path.join(ordner, 'a') } as const;
const lager = erstelleLager(path.join(ordner, 'lager'));
afterAll(() => rmSync(ordner, { recursive: true }));
beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '400', '--monate', '30', '--nach', quelle.pfad]);
}, 120_000);

const SCHNITTE = [[], ['team'], ['fluchtkontext', 'bgTyp']];
const zaehle = async (groessen?: readonly Groesse[]) => {
  const wunsch = { schnitte: SCHNITTE, mindestluecke: 0, altersgrenzen: [25, 55] };
  const ergebnis = await lager.zaehle(quelle, { ...wunsch, ...(groessen && { groessen }) });
  if (!ergebnis.ok) throw new Error('nicht gezählt');
  return ergebnis.wert;
};

describe('Wer sagt, welche Größen er braucht', () => {
  it('bekommt dieselben Zahlen, ohne dass alle Dateien gelesen werden', async () => {
    const alles = await zaehle();
    for (const groessen of [
      ['ELB', 'INT', 'KONT'],
      ['LZB', 'AKTIV_LZB', 'ZUGANG_LZB'],
      ['LZA', 'OEGB'],
      ['ELB_ALLEIN', 'INT_ALLEIN', 'GERING'],
      ['LLU', 'ABGANG_ELB', 'VIER_JAHRE'],
    ] as const) {
      const einiges = await zaehle(groessen);
      for (const [i, { zellen }] of einiges.wuerfel.entries())
        for (const groesse of groessen)
          expect([groesse, zellen[groesse]]).toEqual([groesse, alles.wuerfel[i]?.zellen[groesse]]);
    }
  }, 240_000);

  it('erfährt trotzdem, wonach sich gliedern lässt', async () => {
    const namen = async (groessen?: readonly Groesse[]) =>
      (await zaehle(groessen)).dimensionen.map(d => d.name);
    expect(await namen(['ELB'])).toEqual(await namen());
  }, 120_000);
});
