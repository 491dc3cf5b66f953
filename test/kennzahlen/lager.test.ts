import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import type { Lieferungsbericht } from '#ports';
import { DATEIEN, kleineLieferung, MONATE, type Geaenderte } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-lager-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const lieferung = (geaendert: Geaenderte = {}): string =>
  kleineLieferung(path.join(wurzel, `lieferung-${nummer++}`), geaendert);
const neuesLager = () => {
  const ordner = path.join(wurzel, `lager-${nummer++}`);
  return { ordner, lager: erstelleLager(ordner) };
};
const still = (): void => undefined;
const WUNSCH = { schnitte: [[], ['geschlecht']], mindestluecke: 0, altersgrenzen: [25, 55] };

const pruefe = async (geaendert: Geaenderte): Promise<readonly string[]> => {
  const ergebnis = await neuesLager().lager.pruefe(lieferung(geaendert), still);
  const befunde = ergebnis.ok ? ergebnis.wert.befunde : ergebnis.meldungen;
  return befunde.map(b => b.code);
};

describe('Das Lager', () => {
  it('nimmt eine Lieferung auf, zählt sie und kennt sie beim zweiten Mal', async () => {
    const { ordner, lager } = neuesLager();
    const erste = await lager.uebernimm(lieferung(), 0, still);
    expect(erste.ok && erste.wert.neu).toBe(true);
    const zweite = await lager.uebernimm(lieferung(), 0, still);
    expect(zweite.ok && zweite.wert.neu).toBe(false);
    expect(await lager.lieferungen('05111')).toHaveLength(1);
    const quelle = { art: 'lager', jobcenter: '05111' } as const;
    const gezaehlt = await lager.zaehle(quelle, WUNSCH);
    const nocheinmal = await lager.zaehle(quelle, WUNSCH);
    expect(gezaehlt.ok && [...(gezaehlt.wert.wuerfel[0]?.zellen.ELB ?? [])]).toEqual([1, 2]);
    expect(gezaehlt.ok && [...(gezaehlt.wert.wuerfel[0]?.zellen.LLU ?? [])]).toEqual([56_300, 56_300]);
    expect(nocheinmal).toEqual(gezaehlt);
    expect(readdirSync(ordner)).toEqual(['05111']);
  });

  it('gibt dieselben Zahlen wie die Zählung ohne Lager', async () => {
    const { lager } = neuesLager();
    await lager.uebernimm(lieferung(), 0, still);
    const ausLager = await lager.zaehle({ art: 'lager', jobcenter: '05111' }, WUNSCH);
    const ohne = await lager.zaehle({ art: 'quelle', pfad: lieferung() }, WUNSCH);
    expect(ausLager.ok && ausLager.wert.wuerfel).toEqual(ohne.ok && ohne.wert.wuerfel);
  });

  it('legt unlesbare Sätze mit ihrem Grund daneben und weist zu viele zurück', async () => {
    const fehlerhaft = {
      'leistungsbezug.csv': `${DATEIEN['leistungsbezug.csv']}p1;b1;05111;ELB;ja;2025-02-30;\np1;b1\n`,
    };
    const { ordner, lager } = neuesLager();
    const streng = await lager.uebernimm(lieferung(fehlerhaft), 0.1, still);
    expect(streng.ok ? [] : streng.meldungen.map(m => m.code)).toEqual(['L-007', 'L-010', 'L-030']);
    expect(await lager.lieferungen()).toEqual([]);
    const milde = await lager.uebernimm(lieferung(fehlerhaft), 0.5, still);
    expect(milde.ok && milde.wert.eintrag.abgelehnt).toBe(2);
    const kennung = milde.ok ? milde.wert.eintrag.kennung : '';
    const abgelehnt = readFileSync(
      path.join(ordner, '05111', kennung, 'abgelehnt', 'leistungsbezug.csv'),
      'utf8',
    );
    expect(abgelehnt).toContain('Spalte von');
    expect(abgelehnt).toContain('2025-02-30');
  });

  it('nimmt keine Lieferung auf, in der mehr als die Hälfte der vorigen fehlt, außer man sagt, dass es stimmt', async () => {
    const { lager } = neuesLager();
    const viele = (zahl: number): Readonly<Record<string, string>> => ({
      'leistungsbezug.csv': [
        'person;bg;traeger;status;hauptperson;von;bis',
        ...Array.from({ length: zahl }, (_, i) => `p${i};b1;05111;ELB;ja;2022-01-01;`),
      ].join('\n'),
    });
    expect((await lager.uebernimm(lieferung(viele(300)), 0, still)).ok).toBe(true);
    const halb = lieferung(viele(100));
    const abgewiesen = await lager.uebernimm(halb, 0, still);
    expect(
      abgewiesen.ok ? [] : abgewiesen.meldungen.filter(m => m.stufe === 'sperrt').map(m => m.code),
    ).toEqual(['L-043', 'L-044', 'L-039']);
    expect((await lager.uebernimm(halb, 0, still, true)).ok).toBe(true);
  });

  it('löscht eine Lieferung mit allem, was aus ihr gemacht wurde', async () => {
    const { ordner, lager } = neuesLager();
    const aufgenommen = await lager.uebernimm(lieferung(), 0, still);
    const kennung = aufgenommen.ok ? aufgenommen.wert.eintrag.kennung : '';
    await lager.zaehle({ art: 'lager', jobcenter: '05111' }, WUNSCH);
    const geloescht = await lager.loesche('05111', kennung);
    expect(geloescht.ok && geloescht.wert.dateien).toBeGreaterThan(10);
    expect(readdirSync(path.join(ordner, '05111'))).toEqual(['manifest.json']);
    expect(await lager.lieferungen()).toEqual([]);
    const weg = await lager.loesche('05111', kennung);
    expect(weg.ok ? [] : weg.meldungen.map(m => m.code)).toEqual(['L-032']);
  });

  it('verlässt seinen Ordner nicht', async () => {
    const { lager } = neuesLager();
    const fremd = await lager.zaehle({ art: 'lager', jobcenter: '../..' }, WUNSCH);
    expect(fremd.ok).toBe(false);
    const gliederung = await lager.zaehle(
      { art: 'quelle', pfad: lieferung() },
      { ...WUNSCH, schnitte: [["x'; drop"]] },
    );
    expect(gliederung.ok ? [] : gliederung.meldungen.map(m => m.code)).toEqual(['L-033']);
  });
});

describe('Die Prüfung einer Lieferung', () => {
  it('findet an einer guten nichts außer fehlenden Angaben', async () => {
    const ergebnis = await neuesLager().lager.pruefe(lieferung(), still);
    const bericht = (ergebnis.ok ? ergebnis.wert : null) as Lieferungsbericht;
    expect(bericht.befunde).toEqual([]);
    expect(bericht.personen).toBe(2);
  });

  it.each([
    ['keine lieferung.json', { 'lieferung.json': null }, ['L-002']],
    ['eine fehlende Datei', { 'status.csv': null }, ['L-003']],
    ['eine fehlende Spalte', { 'status.csv': 'person;status;von\n' }, ['L-004']],
    ['eine Spalte zweimal', { 'status.csv': 'person;status;von;bis;Von\n' }, ['L-005', 'L-023']],
    ['eine Datei, die kein Parquet ist', { 'status.parquet': 'PAR1xxxxPAR1' }, ['L-024']],
    ['eine fremde Spalte', { 'status.csv': 'person;status;von;bis;farbe\n' }, ['L-005']],
    ['Windows-1252', { 'zustaendigkeiten.csv': 'person;team;von;bis\np1;Süd;2022-01-01;\n' }, []],
    [
      'ein offenes Anführungszeichen',
      { 'status.csv': 'person;status;von;bis\np1;"ARBEITSLOS;2022-01-01;\np1;ARBEITSLOS;2022-01-01;\n' },
      ['L-008'],
    ],
    ['eine leere Pflichtangabe', { 'status.csv': 'person;status;von;bis\np1;;2022-01-01;\n' }, ['L-009']],
    ['einen unbekannten Code', { 'status.csv': 'person;status;von;bis\np1;FAUL;2022-01-01;\n' }, ['L-010']],
    [
      'ein Ende vor dem Beginn',
      { 'status.csv': 'person;status;von;bis\np1;ARBEITSLOS;2022-02-01;2022-01-31\n' },
      ['L-011'],
    ],
    ['eine Person zweimal', { 'personen.csv': `${DATEIEN['personen.csv']}p1;;w;;;;;\n` }, ['L-012']],
    ['einen fehlenden Stichtag', { 'stichtage.csv': 'monat;stichtag\n2025-01;2025-01-15\n' }, ['L-013']],
    [
      'fallende Stichtage',
      { 'stichtage.csv': ['monat;stichtag', ...MONATE.map((m, i) => `${m};2025-01-${20 - i}`)].join('\n') },
      ['L-013'],
    ],
    ['eine fremde Person', { 'zustaendigkeiten.csv': 'person;team;von;bis\npX;T1;2022-01-01;\n' }, ['L-014']],
    ['eine fremde BG', { 'bedarfsgemeinschaften.csv': 'bg;typ;von;bis\nb1;SINGLE;2022-01-01;\n' }, ['L-015']],
    [
      'einen Beginn nach dem Ladestand',
      { 'status.csv': 'person;status;von;bis\np1;ARBEITSLOS;2026-01-01;\n' },
      ['L-016'],
    ],
    [
      'einen Monat ohne Leistungen',
      { 'leistungen.csv': 'bg;monat;llu;luh\nb1;2025-01;563,00;410.5\n' },
      ['L-019'],
    ],
    [
      'einen Betrag mit Tausenderpunkt',
      { 'leistungen.csv': `${DATEIEN['leistungen.csv']}b2;2025-02;1.563,00;0\n` },
      ['L-010'],
    ],
    [
      'eine falsche Trägernummer',
      { 'lieferung.json': DATEIEN['lieferung.json']?.replace('05111', '99999') ?? '' },
      ['L-020'],
    ],
  ])('meldet %s', async (_name, geaendert, codes) => {
    expect(await pruefe(geaendert)).toEqual(codes);
  });

  it('liest Windows-1252 und sagt es', async () => {
    const quelle = lieferung();
    writeFileSync(
      path.join(quelle, 'zustaendigkeiten.csv'),
      Buffer.from('person;team;von;bis\r\np1;S\xfcd;2022-01-01;\r\n', 'latin1'),
    );
    const { lager } = neuesLager();
    const gezaehlt = await lager.zaehle({ art: 'quelle', pfad: quelle }, { ...WUNSCH, schnitte: [['team']] });
    expect(gezaehlt.ok && gezaehlt.wert.bericht.befunde.map(b => b.code)).toEqual(['L-006']);
    expect(gezaehlt.ok && gezaehlt.wert.dimensionen.find(d => d.name === 'team')?.klassen).toEqual([
      'unbekannt',
      'Süd',
    ]);
  });

  it('liest aus einem Ordner mit Sternchen im Namen nur diesen', async () => {
    const wurzelordner = path.join(wurzel, `stern-${nummer++}`);
    mkdirSync(path.join(wurzelordner, 'a*[b]?'), { recursive: true });
    mkdirSync(path.join(wurzelordner, 'axb'));
    for (const [name, inhalt] of Object.entries(DATEIEN))
      writeFileSync(path.join(wurzelordner, 'a*[b]?', name), inhalt);
    const mehr = `${DATEIEN['leistungsbezug.csv']}p9;b2;05111;ELB;ja;2022-01-01;\n`;
    for (const [name, inhalt] of Object.entries({ ...DATEIEN, 'leistungsbezug.csv': mehr }))
      writeFileSync(path.join(wurzelordner, 'axb', name), inhalt);
    const { ordner } = neuesLager();
    const lager = erstelleLager(path.join(ordner, 'l[a]*'));
    await lager.uebernimm(path.join(wurzelordner, 'a*[b]?'), 0, still);
    const gezaehlt = await lager.zaehle({ art: 'lager', jobcenter: '05111' }, WUNSCH);
    expect(gezaehlt.ok && [...(gezaehlt.wert.wuerfel[0]?.zellen.ELB ?? [])]).toEqual([1, 2]);
  });

  it('kennt keinen Ordner, der keiner ist', async () => {
    const ergebnis = await neuesLager().lager.pruefe(path.join(wurzel, 'gibtsnicht'), still);
    expect(ergebnis.ok ? [] : ergebnis.meldungen.map(m => m.code)).toEqual(['L-001']);
  });
});
