import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import type { Lager } from '#application';
import {
  ERKLAERBAR,
  berechneKennzahlen,
  berechneMassnahmen,
  erklaereKennzahl,
  type Erklaerung,
  type Kennzahlwunsch,
} from '#application/kennzahlen';
import {
  GROESSEN,
  MASSNAHMEGROESSEN,
  MASSNAHMEQUOTEN,
  STANDARDSCHUTZ,
  type Schutzvorgaben,
} from '#domain/kennzahlen';
import { liesMonat, monatAlsIso, type Ergebnis, type Monat } from '#domain/werte';
import { rufe } from '../beispiele/kommando.ts';

const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const quelle = { art: 'quelle', pfad: path.join(ordner, 'a') } as const;
afterAll(() => rmSync(ordner, { recursive: true }));

/** Every count is done once. */
const gemerkt = <W, E>(zaehle: (wunsch: W) => Promise<E>): ((wunsch: W) => Promise<E>) => {
  const bekannt = new Map<string, Promise<E>>();
  return wunsch => {
    const schluessel = JSON.stringify(wunsch);
    const neu = bekannt.get(schluessel) ?? zaehle(wunsch);
    bekannt.set(schluessel, neu);
    return neu;
  };
};
const echtes = erstelleLager(path.join(ordner, 'lager'));
const zaehle = gemerkt((wunsch: Parameters<Lager['zaehle']>[1]) => echtes.zaehle(quelle, wunsch));
const massnahmen = gemerkt((schnitte: Parameters<Lager['zaehleMassnahmen']>[1]) =>
  echtes.zaehleMassnahmen(quelle, schnitte),
);
const lager: Lager = {
  ...echtes,
  zaehle: async (_, wunsch) => zaehle(wunsch),
  zaehleMassnahmen: async (_, schnitte) => massnahmen(schnitte),
};

beforeAll(async () => {
  const groesse = ['--personen', '1000', '--monate', '32', '--seed', '4'];
  await rufe(['lieferung', 'erzeuge', ...groesse, '--nach', quelle.pfad]);
}, 120_000);

const MASSNAHMEN: readonly string[] = [...MASSNAHMEGROESSEN, ...MASSNAHMEQUOTEN.map(q => q.id)];
const istMassnahme = (id: string): boolean => MASSNAHMEN.includes(id);
const monat = (text: string): Monat => liesMonat(text) ?? (0 as Monat);
/** The last one, one with every figure, one without the year before, and one that is not there. */
const MONATE = ['2025-12', '2025-06', '2024-01', '2026-03'].map(monat);
const GRUNDWUNSCH = { mindestluecke: 0, altersgrenzen: [25, 55] };

const erklaere = (
  id: string,
  m: Monat,
  je: string | null,
  schutz: Schutzvorgaben | null,
): Promise<Ergebnis<Erklaerung>> =>
  erklaereKennzahl(lager, quelle, { id, monat: m, gegen: null, je, schutz, ...GRUNDWUNSCH });

const texte = ({ jetzt, damals, ergebnis, saetze, teile }: Erklaerung): string =>
  [jetzt.satz, damals.satz, ...ergebnis, ...saetze, ...teile.map(t => t.name)].join('\n');

const pruefeTeile = ({ teile, veraenderung, jetzt, damals }: Erklaerung): void => {
  if (veraenderung === null || teile.length === 0) return;
  expect(teile.reduce((summe, t) => summe + (t.wert ?? Number.NaN), 0)).toBeCloseTo(veraenderung, 7);
  expect((jetzt.wert ?? Number.NaN) - (damals.wert ?? Number.NaN)).toBeCloseTo(veraenderung, 9);
};

const pruefeSaetze = (e: Erklaerung): void => {
  const text = texte(e);
  // Nothing of the program shows through: no code names, no missing words, no point of an English number.
  expect(text).not.toMatch(/undefined|NaN|null|_|\d\.\d{1,2}(?!\d)(?!\.\d{2}\d?)\s/);
  for (const stand of [e.jetzt, e.damals])
    expect(stand.satz.includes('kein Wert') || stand.satz.includes('verdeckt')).toBe(stand.wert === null);
  if (e.veraenderung === null) expect(text).toContain('lässt sich nicht zeigen');
  const inPunkten = text.match(/Veränderung gegen .*Prozentpunkte\./) !== null;
  if (e.veraenderung) expect(inPunkten).toBe(e.einheit === 'prozentpunkte');
};

const aenderung = ({ jetzt, damals }: Erklaerung): number | null =>
  jetzt.wert !== null && damals.wert ? (jetzt.wert / damals.wert - 1) * 100 : null;

describe.each(ERKLAERBAR)('%s', id => {
  const istGroesse = [...GROESSEN, ...MASSNAHMEGROESSEN].some(g => g === id);
  const merkmale = istMassnahme(id)
    ? [null, 'instrument', 'team', 'geschlecht']
    : [null, 'geschlecht', 'team', 'altersgruppe', 'bgTyp', 'gibtesnicht'];

  it('lässt sich in jedem Monat erklären, oder es steht da, warum nicht', async () => {
    for (const m of MONATE)
      for (const je of merkmale) {
        const offen = await erklaere(id, m, je, null);
        if (!offen.ok) {
          expect(offen.meldungen.map(b => b.code).join()).toMatch(/^L-03[34]$/);
          continue;
        }
        pruefeSaetze(offen.wert);
        pruefeTeile(offen.wert);
      }
  }, 120_000);

  it('zeigt geschützt dieselben Teile oder keine', async () => {
    for (const je of merkmale.slice(0, 3)) {
      const [offen, geschuetzt] = [
        await erklaere(id, monat('2025-06'), je, null),
        await erklaere(id, monat('2025-06'), je, STANDARDSCHUTZ),
      ];
      expect(geschuetzt.ok).toBe(offen.ok);
      if (!offen.ok || !geschuetzt.ok) continue;
      pruefeSaetze(geschuetzt.wert);
      const alle = offen.wert.teile.map(t => t.wert);
      expect(geschuetzt.wert.teile.map((t, i) => t.wert ?? alle[i])).toEqual(alle);
    }
  }, 120_000);

  it('hat den Wert, den die Kennzahlen zeigen, und ist verdeckt, wo sie es sind', async () => {
    const abweichungen: string[] = [];
    for (const m of MONATE)
      for (const schutz of [null, STANDARDSCHUTZ]) {
        const wunsch: Kennzahlwunsch = {
          monate: [m, m],
          je: [],
          kennzahlen: [id],
          groessen: [...GROESSEN, ...MASSNAHMEGROESSEN].filter(g => g === id),
          jahreswerte: false,
          schutz,
          ...GRUNDWUNSCH,
        };
        const bericht = await (istMassnahme(id) ? berechneMassnahmen : berechneKennzahlen)(
          lager,
          quelle,
          wunsch,
        );
        const erklaert = await erklaere(id, m, null, schutz);
        if (!erklaert.ok) throw new Error(id);
        if (!bericht.ok) {
          // Of a month that is not there nothing is shown; what is explained says so.
          expect([id, monatAlsIso(m), erklaert.wert.jetzt.wert]).toEqual([id, '2026-03', null]);
          continue;
        }
        const { jetzt } = erklaert.wert;
        const gezeigt =
          bericht.wert.groessen.find(z => z.groesse === id) ??
          bericht.wert.kennzahlen.find(z => z.kennzahl === id);
        const alsAenderung = !istGroesse && erklaert.wert.einheit !== 'prozentpunkte';
        const wert = alsAenderung ? aenderung(erklaert.wert) : jetzt.wert;
        // Two months together may hide more than one, never less.
        if (wert !== (gezeigt?.wert ?? null) && (wert !== null || schutz === null))
          abweichungen.push(`${monatAlsIso(m)}: ${String(wert)} statt ${String(gezeigt?.wert)}`);
      }
    expect(abweichungen).toEqual([]);
  }, 120_000);
});
