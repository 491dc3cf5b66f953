import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { lieferungskopfSchema, LIEFERUNGSTABELLEN } from '#contract';
import { tag } from '#domain/werte';
import { instrumentfassungAm, istInstrument, type Instrument } from '#recht';
import { erzeugeMusterlieferung, type Lieferungswunsch } from './lieferungErzeugen.ts';
import {
  erstelleSpeicherablage,
  saetzeAus,
  textAus,
  type Speicherablage,
} from './musterlieferung/speicherablage.pruefhilfe.ts';

const KLEIN: Lieferungswunsch = { seed: 7, personen: 600, monate: 24 };

const erzeuge = async (wunsch: Lieferungswunsch): Promise<Speicherablage> => {
  const ablage = erstelleSpeicherablage();
  await erzeugeMusterlieferung(wunsch, ablage);
  return ablage;
};

/** One hash over names and bytes of all files. */
const pruefsummeAus = (ablage: Speicherablage): string => {
  const summe = createHash('sha256');
  for (const name of [...ablage.dateien.keys()].toSorted())
    summe.update(`${name}\n${textAus(ablage, name)}\n`);
  return summe.digest('hex');
};

describe('Eine Lieferung des Musterjobcenters', () => {
  test('hat bei gleichem Seed auf jeder Maschine dieselben Bytes', async () => {
    expect(pruefsummeAus(await erzeuge(KLEIN))).toBe(
      '5b13b96179c376e9dfc1c1e1920edbadd4631cc1de48fd76e528eb3c39e8b2ed',
    );
  });

  test('ist bei anderem Seed eine andere', async () => {
    const [eine, andere] = [await erzeuge(KLEIN), await erzeuge({ ...KLEIN, seed: 8 })];
    for (const name of ['personen.csv', 'leistungsbezug.csv', 'teilnahmen.csv'])
      expect(textAus(eine, name)).not.toBe(textAus(andere, name));
  });

  test('hängt bei einer Person nicht davon ab, wie viele nach ihr kommen', async () => {
    const [kurz, lang] = [await erzeuge(KLEIN), await erzeuge({ ...KLEIN, personen: 6000 })];
    for (const name of [
      'personen',
      'leistungsbezug',
      'erwerbstaetigkeiten',
      'teilnahmen',
      'status',
      'zustaendigkeiten',
    ])
      expect(textAus(lang, `${name}.csv`).startsWith(textAus(kurz, `${name}.csv`))).toBe(true);
  });

  test('erscheint erst, wenn alles geschrieben ist', async () => {
    const ablage = await erzeuge(KLEIN);
    expect(ablage.verlauf).toHaveLength(ablage.dateien.size + 1);
    expect(ablage.verlauf.at(-1)).toBe('uebernommen');
  });

  test('wird verworfen, wenn das Schreiben scheitert', async () => {
    const ablage = erstelleSpeicherablage();
    const voll: Speicherablage = {
      ...ablage,
      oeffne: async name => ({
        ...(await ablage.oeffne(name)),
        schreibe: async () => {
          if (name === 'status.csv') throw new Error('voll');
        },
      }),
    };
    await expect(erzeugeMusterlieferung(KLEIN, voll)).rejects.toThrow('voll');
    expect(ablage.verlauf.at(-1)).toBe('verworfen');
  });
});

describe('Die Dateien', () => {
  let ablage: Speicherablage;
  const saetze = (name: string) => saetzeAus(ablage, `${name}.csv`);
  beforeAll(async () => {
    ablage = await erzeuge({ seed: 3, personen: 4000, monate: 60 });
  });

  test('haben Kopf, Stichtage und Spalten des Formats', () => {
    expect(lieferungskopfSchema.parse(JSON.parse(textAus(ablage, 'lieferung.json')))).toMatchObject({
      vonMonat: '2021-01',
      bisMonat: '2025-12',
    });
    expect(saetze('stichtage').map(s => s['monat'])).toEqual(expect.arrayContaining(['2020-11', '2025-12']));
    for (const [name, { spalten }] of Object.entries(LIEFERUNGSTABELLEN))
      expect(Object.keys(saetze(name)[0] ?? {})).toEqual(Object.keys(spalten));
  });

  test('enthalten nur Werte des Formats', () => {
    const fremd = Object.entries(LIEFERUNGSTABELLEN).flatMap(([name, { spalten }]) =>
      Object.entries(spalten).flatMap(([spalte, form]) => {
        const werte = [...new Set(saetze(name).map(s => s[spalte] ?? ''))];
        const passt = (wert: string): boolean =>
          wert === '' ? !form.pflicht : form.art !== 'code' || form.werte.includes(wert);
        return werte.filter(wert => !passt(wert)).map(wert => `${name}.${spalte}: ${wert}`);
      }),
    );
    expect(fremd).toEqual([]);
  });

  test('nennen jede Person einmal, und nur solche', () => {
    const personen = saetze('personen').map(s => s['person'] ?? '');
    expect(personen).toHaveLength(4000);
    const bekannt = new Set(personen);
    expect(personen).toEqual([...bekannt].toSorted());
    for (const name of [
      'leistungsbezug',
      'erwerbstaetigkeiten',
      'teilnahmen',
      'status',
      'zustaendigkeiten',
      'merkmale',
    ])
      expect(saetze(name).filter(s => !bekannt.has(s['person'] ?? ''))).toEqual([]);
  });

  test.each([
    'leistungsbezug',
    'erwerbstaetigkeiten',
    'teilnahmen',
    'status',
    'zustaendigkeiten',
    'merkmale',
  ])('sind nach Person und von geordnet, und nichts endet vor seinem Beginn: %s', name => {
    const zeilen = saetze(name);
    const ordnung = zeilen.map(s => `${s['person']} ${s['von']}`);
    expect(ordnung).toEqual(ordnung.toSorted());
    expect(zeilen.filter(s => s['bis'] !== '' && (s['bis'] ?? '') < (s['von'] ?? ''))).toEqual([]);
    expect(zeilen.filter(s => (s['von'] ?? '') > '2025-12-31' || (s['bis'] ?? '') > '2025-12-31')).toEqual(
      [],
    );
  });

  test('zahlen einer Person nie zweimal am selben Tag', () => {
    const zeilen = saetze('leistungsbezug');
    const doppelt = zeilen.filter((s, i) => {
      const davor = zeilen[i - 1];
      return davor?.['person'] === s['person'] && (davor?.['bis'] || '9') >= (s['von'] ?? '');
    });
    expect(doppelt).toEqual([]);
  });

  test('geben jeder eigenen Bedarfsgemeinschaft einen Typ für alle ihre Tage', () => {
    const typen = Map.groupBy(saetze('bedarfsgemeinschaften'), s => s['bg']);
    const ohne = saetze('leistungsbezug').filter(s => {
      const zeiten = typen.get(s['bg']) ?? [];
      const gedeckt = (tag: string) => zeiten.some(z => (z['von'] ?? '') <= tag && tag <= (z['bis'] || '9'));
      return s['traeger'] === '999001' && !(gedeckt(s['von'] ?? '') && gedeckt(s['bis'] || '2025-12-31'));
    });
    expect(ohne).toEqual([]);
    expect(saetze('leistungen').filter(s => !typen.has(s['bg']))).toEqual([]);
  });

  test('haben Leistungen in jedem Monat, und Kinder werden mit 15 erwerbsfähig', () => {
    expect(new Set(saetze('leistungen').map(s => s['monat'])).size).toBe(60);
    const bezug = saetze('leistungsbezug');
    const wechsel = bezug.filter(
      (s, i) =>
        s['status'] === 'ELB' &&
        bezug[i - 1]?.['status'] === 'NEF' &&
        bezug[i - 1]?.['person'] === s['person'],
    );
    const geburten = new Map(saetze('personen').map(s => [s['person'], s['geburtsdatum'] ?? '']));
    expect(wechsel.length).toBeGreaterThan(20);
    for (const s of wechsel) {
      const mit15 = `${Number((geburten.get(s['person']) ?? '').slice(0, 4)) + 15}`;
      expect((s['von'] ?? '').slice(0, 4) >= mit15).toBe(true);
    }
  });

  test('fördern nur mit Instrumenten, die es an dem Tag gab', () => {
    const einsaetze = [
      ...saetze('teilnahmen').map(s => [s['instrument'] ?? '', s['von'] ?? ''] as const),
      ...saetze('erwerbstaetigkeiten').map(s => [s['foerderung'] ?? '', s['von'] ?? ''] as const),
    ].filter(([code]) => code !== '');
    expect(new Set(einsaetze.map(([code]) => code))).toContain('16e');
    expect(einsaetze.filter(([code]) => !istInstrument(code))).toEqual([]);
    expect(einsaetze.filter(([code, von]) => !galt(code as Instrument, von))).toEqual([]);
  });
});

const VARIANTEN = [null, 'Vergabe', 'AVGS', 'gesamt', 'Umschulung', 'AsA bis 2021', 'AsA flex'] as const;

const galt = (code: Instrument, von: string): boolean =>
  VARIANTEN.some(variante => instrumentfassungAm(code, variante as never, tag(von)).ok);
