import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { erstelleAggregatablagen, erstelleLager } from '#adapters/lager';
import { erstelleAuftragsablage, erstelleVerwaltungsablage } from '#adapters/postgres';
import { erzeugeMusterlieferung } from '#application/kennzahlen';
import { erstelleAuskunftsspeicher } from '#application/auskunft';
import { lageFuer, type Lageumgebung } from '#application/lage';
import { nimmPlandateiAuf } from '#application/planung';
import type { Lage, Lagewahl } from '#application/arbeitsplatz';
import { monatAus, tag } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { als, DANA, planstand, TEAM } from './planstand.ts';
import { wert } from './testdatenbank.ts';

const stand = planstand();
let umgebung: Lageumgebung;
let ordner: string;

beforeAll(async () => {
  ordner = mkdtempSync(path.join(os.tmpdir(), 'stellwerk-lage-'));
  const lager = erstelleLager(path.join(ordner, 'lager'));
  const { db, umgebung: planung, werkzeug } = stand();
  await erzeugeMusterlieferung(
    { seed: 1, personen: 4000, monate: 40, bisMonat: monatAus(2026, 8) },
    await werkzeug.ablage(path.join(ordner, 'neu')),
  );
  wert(await lager.uebernimm(path.join(ordner, 'neu'), 0, () => undefined));
  wert(
    await nimmPlandateiAuf(
      als('geschaeftsfuehrung'),
      { inhalt: readFileSync('beispiele/musterstadt-2026.yaml') },
      planung,
    ),
  );
  umgebung = {
    planung: { ...planung, uhr: { heute: () => tag('2026-11-21') } },
    kennzahlen: {
      lager,
      aggregate: erstelleAggregatablagen(path.join(ordner, 'lager')),
      imMandanten: (akteur, tue) =>
        db.imMandanten(akteur, async tx =>
          tue({
            ...tx,
            verwaltung: erstelleVerwaltungsablage(tx.db, akteur.jobcenter),
            auftraege: erstelleAuftragsablage(tx.db, akteur),
          }),
        ),
    },
    speicher: erstelleAuskunftsspeicher(),
  };
});

afterAll(() => rmSync(ordner, { recursive: true, force: true }));

const fuer = async (akteur: Akteur, wahl: Lagewahl = {}, mit = umgebung) =>
  wert(await lageFuer(akteur, wahl, mit));

const ziel = (lage: Lage, schluessel: string) => lage.ziellage?.ziele.find(z => z.schluessel === schluessel);

/** Integrationen and ELB of everybody month by month, as the store counts them. */
const gezaehlt = async () => {
  const { wuerfel } = wert(
    await umgebung.kennzahlen.lager.zaehle(
      { art: 'lager', jobcenter: '999001' },
      { schnitte: [[]], mindestluecke: 0, altersgrenzen: [] },
    ),
  );
  const [gesamt] = wuerfel;
  if (!gesamt) throw new Error('Ohne Würfel.');
  const bei = (groesse: 'INT' | 'ELB', jahr: number, monat: number): number =>
    gesamt.zellen[groesse][monatAus(jahr, monat) - gesamt.auftrag.vonMonat] ?? Number.NaN;
  const summe = (groesse: 'INT' | 'ELB', jahr: number, von: number, bis: number): number =>
    Array.from({ length: bis - von + 1 }, (_, k) => bei(groesse, jahr, von + k)).reduce((a, b) => a + b, 0);
  return { summe };
};

describe('Die Lage', () => {
  test('stellt die Ziele des beschlossenen Plans neben die Zahlen des letzten Monats', async () => {
    const lage = await fuer(als('controlling'));
    expect(lage.ziellage).toMatchObject({ jahr: 2026, monat: monatAus(2026, 8), gruende: [], zahlen: true });
    const { summe } = await gezaehlt();
    const jfw = (jahr: number, bis: number): number =>
      (100 * summe('INT', jahr, 1, bis)) /
      ((summe('ELB', jahr - 1, 12, 12) + (bis > 1 ? summe('ELB', jahr, 1, bis - 1) : 0)) / bis);
    const stand = ziel(lage, 'k2')?.stand;
    expect(stand?.ist).toBeCloseTo(jfw(2026, 8), 8);
    expect(stand?.soll).toBeCloseTo((22.7 * jfw(2025, 8)) / jfw(2025, 12), 8);
    expect(stand?.jahresende).toBeCloseTo((jfw(2026, 8) * jfw(2025, 12)) / jfw(2025, 8), 8);
    expect(stand?.basis).toEqual({ plan: 22.1, gezaehlt: expect.closeTo(jfw(2025, 12), 8) });
  });

  test('lässt einen vereinbarten Wert stehen und trägt eine vereinbarte Veränderung auf die gezählte Basis über', async () => {
    const lage = await fuer(als('controlling'));
    expect(ziel(lage, 'k2')?.stand).toMatchObject({ ziel: 22.7, uebertragung: null });
    const lzb = ziel(lage, 'k3')?.stand;
    expect(lzb?.uebertragung).toMatchObject({ um: -1.5, art: 'prozent', basis: { plan: 7990 } });
    expect(lzb?.ziel).toBeCloseTo((lzb?.uebertragung?.basis.gezaehlt ?? 0) * 0.985, 8);
    const frauen = ziel(lage, 'k2_frauen')?.stand;
    const verschoben = (frauen?.ziel ?? 0) - 18.1;
    expect(frauen?.zielkorridor?.von).toBeCloseTo(17.8 + verschoben, 8);
    expect(frauen?.zielkorridor?.bis).toBeCloseTo(18.6 + verschoben, 8);
  });

  test('sagt, warum ein Ziel keine Zahl hat', async () => {
    const lage = await fuer(als('controlling'));
    expect(ziel(lage, 'k2e3')).toMatchObject({ stand: null, fehlt: 'kennzahl-nicht-messbar' });
  });

  test('geht auf Wunsch zurück zu einem anderen Monat', async () => {
    const lage = await fuer(als('controlling'), { monat: monatAus(2026, 3) });
    expect(lage.ziellage?.monat).toBe(monatAus(2026, 3));
    expect(ziel(lage, 'k2')?.stand?.monat).toBe(monatAus(2026, 3));
    expect(lage.aenderungen).toMatchObject({ monat: monatAus(2026, 3), gegen: monatAus(2026, 2) });
  });

  test('sagt, dass für ein Jahr kein Plan beschlossen ist', async () => {
    const lage = await fuer(als('controlling'), { monat: monatAus(2025, 10) });
    expect(lage.ziellage).toMatchObject({ jahr: 2025, plan: null, gruende: ['kein-plan'], ziele: [] });
  });

  test('nennt die auffälligsten Veränderungen, deren Teile zusammen die Veränderung sind', async () => {
    const { aenderungen } = await fuer(als('controlling'));
    expect(aenderungen?.groesste).toHaveLength(3);
    const auffaellig = aenderungen?.groesste.map(a => a.ungewoehnlich) ?? [];
    expect(auffaellig).toEqual(auffaellig.toSorted((a, b) => b - a));
    for (const { veraenderung, teile } of aenderungen?.groesste ?? [])
      expect(teile.reduce((summe, teil) => summe + teil.wert, 0)).toBeCloseTo(veraenderung, 6);
  });

  test('ohne Lieferung zeigt die Ziele und sagt, dass Zahlen fehlen', async () => {
    const leer = erstelleLager(path.join(ordner, 'leer'));
    const lage = await fuer(
      als('controlling'),
      {},
      { ...umgebung, kennzahlen: { ...umgebung.kennzahlen, lager: leer } },
    );
    expect(lage.ziellage).toMatchObject({ monat: null, gruende: ['keine-lieferung'] });
    expect(ziel(lage, 'k2')).toMatchObject({ planwert: 22.7, stand: null, fehlt: 'keine-lieferung' });
    expect([lage.aenderungen, lage.frische?.lieferung]).toEqual([null, null]);
  });

  test('warnt, wenn die Zahlen älter sind als die Wartezeit', async () => {
    const spaeter = {
      ...umgebung,
      planung: { ...umgebung.planung, uhr: { heute: () => tag('2027-02-01') } },
    };
    expect((await fuer(als('controlling'))).frische?.erwartet).toBeNull();
    expect((await fuer(als('controlling'), {}, spaeter)).frische?.erwartet).toBe(monatAus(2026, 10));
  });

  test('zählt eine Lieferung nur einmal', async () => {
    await fuer(als('controlling'));
    let mal = 0;
    const { lager } = umgebung.kennzahlen;
    const gezaehlter: typeof lager = {
      ...lager,
      zaehle: async (quelle, wunsch) => {
        mal++;
        return lager.zaehle(quelle, wunsch);
      },
    };
    const mit = { ...umgebung, kennzahlen: { ...umgebung.kennzahlen, lager: gezaehlter } };
    await fuer(als('geschaeftsfuehrung'), {}, mit);
    expect(mal).toBe(0);
  });
});

describe('Jede Rolle sieht das Ihre:', () => {
  test('wer nur Beschlossenes liest, die Ziele ohne Zahlen', async () => {
    const lage = await fuer(als('lesend'));
    expect(lage.ziellage).toMatchObject({
      zahlen: false,
      monat: null,
      geld: null,
      foerderung: null,
      teams: [],
    });
    expect(lage.ziellage?.ziele.map(z => z.stand)).toEqual([null, null, null, null]);
    expect(lage.aenderungen).toBeNull();
    expect(lage.frische?.lieferung).toBeNull();
  });

  test.each(['datenschutz', 'administration'] as const)('%s weder Ziele noch Zahlen', async rolle => {
    const lage = await fuer(als(rolle));
    expect([lage.ziellage, lage.aenderungen, lage.frische]).toEqual([null, null, null]);
    expect(lage.aufgaben).toMatchObject({ inArbeit: [], beschlossene: [], eingaenge: [] });
  });

  test('die BCA zuerst die Frauen, mit deren eigenen Zahlen', async () => {
    const lage = await fuer(als('bca'));
    expect(lage.ziellage?.ziele[0]?.schluessel).toBe('k2_frauen');
    const [frauen, alle] = [ziel(lage, 'k2_frauen')?.stand?.ist, ziel(lage, 'k2')?.stand?.ist];
    expect(frauen).toBeLessThan(alle ?? 0);
  });

  test('die Finanzen, was sich an den Beträgen geändert hat', async () => {
    const lage = await fuer(als('finanzen'));
    expect(lage.ziellage?.schwerpunkt).toBe('geld');
    expect(lage.ziellage?.geld).toMatchObject({
      verfuegbar: 1_309_007_103,
      geplant: 1_352_612_850,
      erwartet: expect.any(Number),
    });
    expect(lage.aenderungen?.groesste.map(a => a.id).toSorted()).toEqual(['LLU', 'LUH']);
  });

  test('eine Teamleitung ihr Team, und kein anderes', async () => {
    await stand().db.eigentuemer.query(
      `update stellwerk.organisationseinheit set team = 'T01-U25' where id = '${TEAM}'`,
    );
    const lage = await fuer(als('teamleitung', DANA, TEAM));
    expect(lage.ziellage?.teams.map(({ team, ziel: z, ist }) => [team, z, ist === null])).toEqual([
      ['T01-U25', 'Integrationsquote', false],
      ['T01-U25', 'Bestand an Langzeitleistungsbeziehenden', false],
    ]);
    expect(lage.ziellage?.teams.map(z => z.haus)).toEqual(['k2', 'k3'].map(z => ziel(lage, z)?.stand?.ist));
    expect((await fuer(als('teamleitung'))).ziellage?.teams).toEqual([]);
    expect((await fuer(als('controlling'))).ziellage?.teams).toEqual([]);
  });
});
