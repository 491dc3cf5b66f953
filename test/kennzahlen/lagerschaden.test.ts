import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { erstelleFoerderzaehler, erstelleLager } from '#adapters/lager';
import { meldungstext } from '#application';
import { monatAus } from '#domain/werte';
import { rufe } from '../beispiele/kommando.ts';
import { DATEIEN, kleineLieferung } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-schaden-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const neuerOrt = (): string => path.join(wurzel, String(nummer++));
const still = (): void => undefined;
const WUNSCH = { schnitte: [[], ['altersgruppe']], mindestluecke: 0, altersgrenzen: [25, 55] };
const AUS_LAGER = { art: 'lager', jobcenter: '05111' } as const;

const quelle = path.join(wurzel, 'quelle');
const heil = path.join(wurzel, 'heil');
let kennung = '';
let ladeweg = '';

beforeAll(async () => {
  kleineLieferung(quelle);
  const ergebnis = await erstelleLager(heil).uebernimm(quelle, 0, still);
  kennung = ergebnis.ok ? ergebnis.wert.eintrag.kennung : '';
  ladeweg = path.join('05111', kennung);
});

const kopie = (): string => {
  const ordner = neuerOrt();
  cpSync(heil, ordner, { recursive: true });
  return ordner;
};

/** Numbers of a store, or the codes of what it says instead. */
const zahlen = async (ordner: string): Promise<readonly (readonly number[])[] | readonly string[]> => {
  const ergebnis = await erstelleLager(ordner).zaehle(AUS_LAGER, WUNSCH);
  return ergebnis.ok
    ? ergebnis.wert.wuerfel.map(w => [...w.zellen.ELB, ...w.zellen.LZB, ...w.zellen.LLU])
    : ergebnis.meldungen.map(m => m.code);
};

const veraendere = (datei: string, stelle: number, bit = 0): void => {
  const bytes = readFileSync(datei);
  const ort = stelle % bytes.length;
  bytes[ort] = (bytes[ort] ?? 0) ^ (1 << bit);
  writeFileSync(datei, bytes);
};

const parquetdateien = (): readonly string[] =>
  readdirSync(path.join(heil, ladeweg), { recursive: true, encoding: 'utf8' }).filter(d =>
    d.endsWith('.parquet'),
  );

describe('Eine beschädigte Lieferung im Lager', () => {
  it('gibt nie falsche Zahlen, welches Bit welcher Datei auch kippt', async () => {
    const dateien = parquetdateien();
    expect(dateien.length).toBeGreaterThan(10);
    const richtig = await zahlen(heil);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...dateien),
        fc.nat(100_000),
        fc.nat(7),
        async (datei, stelle, bit) => {
          const ordner = kopie();
          rmSync(path.join(ordner, ladeweg), { recursive: true });
          cpSync(path.join(heil, ladeweg), path.join(ordner, ladeweg), {
            recursive: true,
            filter: name => !name.endsWith('.bin'),
          });
          veraendere(path.join(ordner, ladeweg, datei), stelle, bit);
          expect(await zahlen(ordner)).toEqual(['L-050']);
        },
      ),
      { numRuns: 30 },
    );
    expect(await zahlen(heil)).toEqual(richtig);
  });

  it.each(['fehlt', 'ist leer', 'ist abgeschnitten'])('sagt es, wenn eine Datei %s', async wie => {
    const ordner = kopie();
    for (const wuerfel of readdirSync(path.join(ordner, ladeweg)).filter(n => n.endsWith('.bin')))
      rmSync(path.join(ordner, ladeweg, wuerfel));
    const datei = path.join(ordner, ladeweg, 'bezug', '0000000000.parquet');
    if (wie === 'fehlt') rmSync(datei);
    else writeFileSync(datei, wie === 'ist leer' ? '' : readFileSync(datei).subarray(0, 300));
    const lager = erstelleLager(ordner);
    const gezaehlt = await lager.zaehle(AUS_LAGER, WUNSCH);
    const saetze = gezaehlt.ok ? [] : gezaehlt.meldungen.map(meldungstext);
    expect(saetze[0]).toContain(`bezug/0000000000.parquet`);
    expect(saetze[0]).toContain('Übernehmen Sie dieselbe Lieferung noch einmal');
    const weitere = [
      await lager.uebertritte(AUS_LAGER, { je: null, monate: 3, liste: false, altersgrenzen: [25, 55] }),
      await lager.zaehleMassnahmen(AUS_LAGER, [[]]),
      await erstelleFoerderzaehler(ordner)(AUS_LAGER, monatAus(2025, 2)),
    ];
    for (const ergebnis of weitere)
      expect(ergebnis.ok ? [] : ergebnis.meldungen.map(m => m.code)).toEqual(['L-050']);
    const nocheinmal = await lager.uebernimm(quelle, 0, still);
    expect(nocheinmal.ok && nocheinmal.wert.neu).toBe(true);
    expect(await zahlen(ordner)).toEqual(await zahlen(heil));
    expect(await lager.lieferungen()).toHaveLength(1);
  });

  it('zählt neu, was vorher gezählt und dann beschädigt wurde', async () => {
    const ordner = kopie();
    const richtig = await zahlen(ordner);
    const gemerkte = readdirSync(path.join(ordner, ladeweg)).filter(n => n.startsWith('wuerfel-'));
    expect(gemerkte).toHaveLength(2);
    for (const name of gemerkte) veraendere(path.join(ordner, ladeweg, name), 6, 3);
    expect(await zahlen(ordner)).toEqual(richtig);
  });
});

describe('Ein beschädigtes Manifest', () => {
  it.each([
    ['abgeschnitten', (t: string) => t.slice(0, 200)],
    ['leer', () => ''],
    ['mit einer anderen Ziffer', (t: string) => t.replace('"personen":2', '"personen":7')],
    ['mit einem anderen Betrag', (t: string) => t.replace('56300', '96300')],
    ['mit einem anderen Stichtag', (t: string) => t.replace(/"stichtage":\[\d/, '"stichtage":[9')],
    ['mit einem anderen Namen', (t: string) => t.replace('"dimensionen"', '"dimensIonen"')],
  ])('%s ändert keine Zahl und wird beim nächsten Schreiben wieder ganz', async (_, wie) => {
    const ordner = kopie();
    const manifest = path.join(ordner, '05111', 'manifest.json');
    const ganz = readFileSync(manifest, 'utf8');
    const kaputt = wie(ganz);
    expect(kaputt).not.toBe(ganz);
    writeFileSync(manifest, kaputt);
    expect(await zahlen(ordner)).toEqual(await zahlen(heil));
    const spaeter = kleineLieferung(neuerOrt(), {
      'lieferung.json': DATEIEN['lieferung.json']?.replace('2025-03-10', '2025-03-11') ?? '',
    });
    expect((await erstelleLager(ordner).uebernimm(spaeter, 0, still)).ok).toBe(true);
    expect(await erstelleLager(ordner).lieferungen()).toHaveLength(2);
    expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({ lieferungen: [{ kennung }, {}] });
  });

  it('und ein beschädigter Eintrag lassen die anderen Lieferungen, wie sie sind; die beschädigte lässt sich löschen', async () => {
    const ordner = kopie();
    const lager = erstelleLager(ordner);
    const aeltere = kleineLieferung(neuerOrt(), {
      'lieferung.json': DATEIEN['lieferung.json']?.replace('2025-03-10', '2025-03-01') ?? '',
    });
    await lager.uebernimm(aeltere, 0, still);
    writeFileSync(path.join(ordner, '05111', 'manifest.json'), '');
    writeFileSync(path.join(ordner, ladeweg, 'eintrag.json'), '{');
    const gezaehlt = await lager.zaehle(AUS_LAGER, WUNSCH);
    expect(gezaehlt.ok ? [] : gezaehlt.meldungen.map(m => m.code)).toEqual(['L-050']);
    const [andere] = await lager.lieferungen();
    const genannt = await lager.zaehle({ ...AUS_LAGER, kennung: andere?.kennung ?? '' }, WUNSCH);
    expect(genannt.ok).toBe(true);
    const zeige = await rufe(['lieferung', 'zeige', '--lager', ordner]);
    expect(zeige.aus).toContain(andere?.kennung);
    expect(zeige.fehler).toContain(`Die Lieferung ${kennung} des Jobcenters 05111 ist im Lager beschädigt`);
    const dritte = kleineLieferung(neuerOrt(), {
      'lieferung.json': DATEIEN['lieferung.json']?.replace('2025-03-10', '2025-03-05') ?? '',
    });
    expect((await lager.uebernimm(dritte, 0, still)).ok).toBe(true);
    expect(readdirSync(path.join(ordner, '05111'))).toContain(kennung);
    const geloescht = await rufe(['lieferung', 'loesche', '05111', kennung, '--lager', ordner]);
    expect(geloescht.aus).toContain(`Gelöscht: 05111 ${kennung}, beschädigt`);
    expect(readdirSync(path.join(ordner, '05111'))).not.toContain(kennung);
    expect(await lager.beschaedigte()).toEqual([]);
    expect(Array.isArray(await zahlen(ordner))).toBe(true);
  });

  it('eines Lagers ohne Prüfsummen führt zur Bitte, die Lieferung noch einmal zu übernehmen, und die hilft', async () => {
    const ordner = kopie();
    const manifest = path.join(ordner, '05111', 'manifest.json');
    const inhalt = JSON.parse(readFileSync(manifest, 'utf8')) as { lieferungen: Record<string, unknown>[] };
    for (const eintrag of inhalt.lieferungen) {
      delete eintrag['dateien'];
      delete eintrag['siegel'];
    }
    writeFileSync(manifest, JSON.stringify(inhalt));
    for (const name of readdirSync(path.join(ordner, ladeweg)).filter(n => n.endsWith('.bin')))
      rmSync(path.join(ordner, ladeweg, name));
    expect(await zahlen(ordner)).toEqual(['L-051']);
    await erstelleLager(ordner).uebernimm(quelle, 0, still);
    expect(await zahlen(ordner)).toEqual(await zahlen(heil));
  });
});

describe('Wer sich vertippt', () => {
  it('lässt beim Löschen keinen Ordner zurück, der dann als Jobcenter dasteht', async () => {
    const ordner = kopie();
    const lager = erstelleLager(ordner);
    const weg = await lager.loesche('NaN', 'NaN');
    expect(weg.ok ? [] : weg.meldungen.map(meldungstext)).toEqual([
      expect.stringContaining('Im Lager sind: 05111.'),
    ]);
    expect(readdirSync(ordner)).toEqual(['05111']);
  });
});
