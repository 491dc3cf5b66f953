import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { meldungstext } from '#application';
import { rufe } from '../beispiele/kommando.ts';
import { DATEIEN, kleineLieferung } from './kleineLieferung.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-bestand-'));
afterAll(() => rmSync(wurzel, { recursive: true }));

let nummer = 0;
const neuerOrt = (): string => path.join(wurzel, String(nummer++));
const still = (): void => undefined;
const WUNSCH = { schnitte: [[]], mindestluecke: 0, altersgrenzen: [25, 55] };
const AUS_LAGER = { art: 'lager', jobcenter: '05111' } as const;

/** The same delivery with more persons, drawn on another day. */
const groessere = (zahl: number, ladestand = '2025-03-11'): string =>
  kleineLieferung(neuerOrt(), {
    'lieferung.json': DATEIEN['lieferung.json']?.replace('2025-03-10', ladestand) ?? '',
    'leistungsbezug.csv': [
      'person;bg;traeger;status;hauptperson;von;bis',
      ...Array.from({ length: zahl }, (_, i) => `p${i};b1;05111;ELB;ja;2022-01-01;`),
    ].join('\n'),
  });

const elb = async (lager: ReturnType<typeof erstelleLager>): Promise<number | undefined> => {
  const zaehlung = await lager.zaehle(AUS_LAGER, WUNSCH);
  return zaehlung.ok ? zaehlung.wert.wuerfel[0]?.zellen.ELB[1] : undefined;
};

describe('Während einer Übernahme', () => {
  it('sehen andere den alten Stand, danach den neuen', async () => {
    const ordner = neuerOrt();
    const lager = erstelleLager(ordner);
    await lager.uebernimm(kleineLieferung(neuerOrt()), 0, still);
    const gesehen: Promise<number | undefined>[] = [];
    const laeuft = lager.uebernimm(groessere(5000), 0, () => gesehen.push(elb(erstelleLager(ordner))));
    expect((await laeuft).ok).toBe(true);
    const staende = await Promise.all(gesehen);
    expect(staende.length).toBeGreaterThan(10);
    expect(staende[0]).toBe(2);
    expect(staende.filter(zahl => zahl !== 2 && zahl !== 5000)).toEqual([]);
    expect(await elb(lager)).toBe(5000);
  });

  it('wird eine zweite desselben Jobcenters abgewiesen oder danach aufgenommen, nie vermischt', async () => {
    const ordner = neuerOrt();
    const quellen = [groessere(300), groessere(400, '2025-03-12')];
    const uebernimm = async (quelle: string) => erstelleLager(ordner).uebernimm(quelle, 0, still);
    const ergebnisse = await Promise.all(quellen.map(uebernimm));
    expect(ergebnisse.some(e => e.ok)).toBe(true);
    for (const e of ergebnisse) if (!e.ok) expect(e.meldungen.map(m => m.code)).toEqual(['L-031']);
    for (const quelle of quellen) await uebernimm(quelle);
    expect(await erstelleLager(ordner).lieferungen('05111')).toHaveLength(2);
    expect(await elb(erstelleLager(ordner))).toBe(400);
  });

  it('nennt die Meldung den Prozess, der sie hält; die Sperre eines toten gilt nicht', async () => {
    const ordner = neuerOrt();
    mkdirSync(path.join(ordner, '05111'), { recursive: true });
    const sperre = path.join(ordner, '05111', '.sperre');
    writeFileSync(sperre, String(process.pid));
    const gesperrt = await erstelleLager(ordner).uebernimm(kleineLieferung(neuerOrt()), 0, still);
    expect(gesperrt.ok ? [] : gesperrt.meldungen.map(meldungstext)).toEqual([
      expect.stringContaining(`läuft schon eine Übernahme oder Löschung (Prozess ${process.pid})`),
    ]);
    writeFileSync(sperre, '2147483646');
    expect((await erstelleLager(ordner).uebernimm(kleineLieferung(neuerOrt()), 0, still)).ok).toBe(true);
    expect(readdirSync(path.join(ordner, '05111')).filter(name => name.startsWith('.'))).toEqual([]);
  });
});

describe('Wo sich nicht schreiben lässt', () => {
  it('sagt es eine Meldung', async () => {
    const datei = neuerOrt();
    writeFileSync(datei, '');
    const ergebnis = await erstelleLager(path.join(datei, 'lager')).uebernimm(
      kleineLieferung(neuerOrt()),
      0,
      still,
    );
    expect(ergebnis.ok ? [] : ergebnis.meldungen.map(m => m.code)).toEqual(['L-035']);
    expect(ergebnis.ok ? '' : ergebnis.meldungen.map(meldungstext)[0]).toContain(
      'lässt sich nicht schreiben',
    );
  });
});

describe('Zwei Lieferungen mit gleichem Ladestand', () => {
  it('stehen nebeneinander; gezählt wird die später übernommene, und das steht da', async () => {
    const ordner = neuerOrt();
    const lager = erstelleLager(ordner);
    for (const zahl of [30, 20]) {
      const uebernommen = await lager.uebernimm(groessere(zahl), 0, still);
      const codes = uebernommen.ok ? uebernommen.wert.bericht.befunde.map(b => b.code) : [];
      expect(codes.includes('L-036')).toBe(zahl === 20);
    }
    expect(await elb(lager)).toBe(20);
    const { aus } = await rufe(['lieferung', 'zeige', '--lager', ordner]);
    const zeilen = aus.split('\n');
    expect(zeilen).toHaveLength(4);
    expect(zeilen[1]).toMatch(/^ {2}übernommen am \d\d\.\d\d\.\d{4} um \d\d:\d\d Uhr, 41 Sätze$/);
    expect(zeilen[3]).toContain('sie wird gezählt: bei gleichem Ladestand die später übernommene');
  });
});

describe('Eine Löschung', () => {
  it('nennt jede entfernte Datei und lässt nichts zurück', async () => {
    const ordner = neuerOrt();
    const fehlerhaft = `${DATEIEN['leistungsbezug.csv']}p1;b1;05111;ELB;ja;2025-02-30;\n`;
    const quelle = kleineLieferung(neuerOrt(), { 'leistungsbezug.csv': fehlerhaft });
    const lager = erstelleLager(ordner);
    const ergebnis = await lager.uebernimm(quelle, 0.5, still);
    const kennung = ergebnis.ok ? ergebnis.wert.eintrag.kennung : '';
    await elb(lager);
    const rest = path.join(ordner, '.neu-2147483646-1');
    mkdirSync(rest);
    const vorher = readdirSync(path.join(ordner, '05111', kennung), { recursive: true, withFileTypes: true })
      .filter(e => e.isFile())
      .map(e => path.relative(path.join(ordner, '05111'), path.join(e.parentPath, e.name)));
    const { aus } = await rufe(['lieferung', 'loesche', '05111', kennung, '--lager', ordner]);
    for (const datei of vorher) expect(aus).toContain(datei);
    expect(vorher.some(datei => datei.includes('wuerfel-'))).toBe(true);
    expect(vorher).toContain(path.join(kennung, 'abgelehnt', 'leistungsbezug.csv'));
    expect(aus).toContain('Von dieser Lieferung ist keine Datei mehr da.');
    expect(existsSync(rest)).toBe(false);
    expect(readdirSync(ordner, { recursive: true })).toEqual(['05111', path.join('05111', 'manifest.json')]);
    expect(readFileSync(path.join(ordner, '05111', 'manifest.json'), 'utf8')).not.toContain('p1');
  });
});
