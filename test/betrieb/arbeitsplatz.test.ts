import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { rufe, type Ausgabe } from '../beispiele/kommando.ts';
import { Besucher } from '../vergleich/abbruch/besucher.ts';
import { bis, Programm } from '../vergleich/abbruch/programm.ts';
import { toeteImmerWieder } from '../vergleich/abbruch/toeteImmerWieder.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stellwerk-start-'));
const running: Programm[] = [];
const KENNWORT = 'stellwerk-probieren-2026';

afterAll(async () => {
  for (const programm of running) await programm.beende();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function programmAuf(name: string, env: Record<string, string> = {}): Promise<Programm> {
  const programm = await Programm.auf(path.join(folder, name), env);
  running.push(programm);
  return programm;
}

const ANGABEN = ['--name', 'Probe', '--modus', 'zkt', '--konto', 'chefin@probe'];

/** A command of the operator on a data folder. */
async function befehl(daten: string, ...args: string[]): Promise<Ausgabe> {
  vi.stubEnv('STELLWERK_DATEN', daten);
  try {
    return await rufe(args);
  } finally {
    vi.unstubAllEnvs();
  }
}

describe('npm start auf einem leeren Ordner', { timeout: 300_000 }, () => {
  test('öffnet den Arbeitsplatz, den die genannten Konten betreten', async () => {
    const programm = await programmAuf('daten');
    await programm.starte();
    expect(programm.aus).toContain(`Stellwerk läuft auf ${programm.adresse}`);
    expect(programm.aus).toContain('controlling@musterstadt');
    expect(await new Besucher(programm.adresse).meldeAn('controlling@musterstadt', KENNWORT)).toBe(302);
  });

  test('weist einen zweiten Start auf denselben Daten ab, unter welchem Namen auch immer', async () => {
    fs.symlinkSync('daten', path.join(folder, 'anderer-name'));
    const second = await programmAuf('anderer-name');
    second.beginne();
    expect(await second.ende()).toMatchObject({
      code: 2,
      fehler: expect.stringContaining('läuft auf diesen Daten schon'),
    });
  });

  test('verliert nichts Bestätigtes, wenn Programm, Datenbank oder beide beim Schreiben getötet werden', async () => {
    const [programm] = running;
    if (!programm) throw new Error('Der Arbeitsplatz läuft nicht.');
    const { bestaetigt, wiederDaMs } = await toeteImmerWieder(programm, 3);
    expect(bestaetigt).toBeGreaterThan(0);
    expect(wiederDaMs).toHaveLength(3);
  });

  test('endet mit Strg-C geordnet: Code 0, die Datenbank mit ihm, in weniger als 10 Sekunden', async () => {
    const [programm] = running;
    const begin = performance.now();
    programm?.sende('SIGINT');
    // Passed on by npm, the same Ctrl-C comes twice.
    programm?.sende('SIGINT');
    expect(await programm?.ende()).toMatchObject({
      code: 0,
      aus: expect.stringContaining('Stellwerk ist beendet.'),
      fehler: '',
    });
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(programm?.datenbank()).toBeNull();
  });

  test('lässt dieselben Konten nicht hinein, sobald auch andere Rechner ihn erreichen', async () => {
    const open = await programmAuf('daten', {
      STELLWERK_OEFFENTLICH: 'https://stellwerk.example',
      STELLWERK_PROTOKOLL: 'info',
    });
    await open.starte();
    expect(open.aus).not.toContain(KENNWORT);
    expect(open.aus).toContain('jobcenter lege-an');
    const visitor = new Besucher(open.adresse);
    expect(await visitor.meldeAn('controlling@musterstadt', KENNWORT)).toBe(422);
    const made = await befehl(open.daten, 'jobcenter', 'lege-an', '07777', ...ANGABEN);
    const startkennwort = /Startkennwort {2}(\S+)/.exec(made.aus)?.[1] ?? '';
    expect(await visitor.meldeAn('chefin@probe', startkennwort)).toBe(302);
    const again = await befehl(open.daten, 'jobcenter', 'lege-an', '07777', ...ANGABEN);
    expect(again).toMatchObject({ code: 2, fehler: expect.stringContaining('KONTO-02') });
    expect((await open.beende()).code).toBe(0);
    const lines = open.fehler.trim().split('\n');
    expect(lines.map(line => (JSON.parse(line) as { text: string }).text)).toContain('Anfrage');
    expect(open.fehler).not.toMatch(/musterstadt|127\.0\.0\.1/);
  });

  test('endet auch, bevor er bereit ist', async () => {
    const early = await programmAuf('frueh', { STELLWERK_BEISPIELE: 'nein' });
    early.beginne();
    await bis(() => early.aus.includes('wird geöffnet'), 30_000);
    early.sende('SIGTERM');
    expect((await early.ende()).code).toBe(0);
    expect(early.datenbank()).toBeNull();
  });

  test('sagt, was an der Konfiguration falsch ist', async () => {
    const wrong = await programmAuf('falsch', {
      STELLWERK_PROTOKOLL: 'laut',
      STELLWERK_ANMELDEVERSUCHE: '0',
    });
    wrong.beginne();
    const end = await wrong.ende();
    expect(end).toMatchObject({ code: 2, aus: '' });
    expect(end.fehler).toContain('STELLWERK_PROTOKOLL');
    expect(end.fehler).toContain('STELLWERK_ANMELDEVERSUCHE');
  });
});

describe('sichern und wiederherstellen', { timeout: 120_000 }, () => {
  test('bringt alles in einen neuen Ordner, und dort startet der Arbeitsplatz damit', async () => {
    const datei = path.join(folder, 'sicherung.tar');
    const made = await befehl(path.join(folder, 'daten'), 'sichern', '--nach', datei);
    expect(made).toMatchObject({ code: 0, aus: expect.stringContaining(`Gesichert nach ${datei}`) });
    const neu = path.join(folder, 'neu');
    const restored = await befehl(neu, 'wiederherstellen', datei);
    expect(restored).toMatchObject({ code: 0, aus: expect.stringContaining('Wiederhergestellt ist') });
    expect(fs.existsSync(path.join(neu, 'schluessel'))).toBe(false);
    expect(await befehl(neu, 'wiederherstellen', datei)).toMatchObject({
      code: 2,
      fehler: expect.stringContaining('SICHERUNG-05'),
    });
    const programm = await programmAuf('neu');
    await programm.starte();
    expect(await new Besucher(programm.adresse).meldeAn('controlling@musterstadt', KENNWORT)).toBe(302);
    const live = await befehl(neu, 'sichern', '--nach', path.join(folder, 'laufend.tar'));
    expect(live.code).toBe(0);
    expect(await befehl(neu, 'wiederherstellen', datei)).toMatchObject({
      fehler: expect.stringContaining('läuft Stellwerk'),
    });
    expect((await programm.beende()).code).toBe(0);
  });

  test('sichert nichts, wo nichts ist, und legt dabei nichts an', async () => {
    const leer = path.join(folder, 'leer');
    expect(await befehl(leer, 'sichern', '--nach', path.join(folder, 'x.tar'))).toMatchObject({
      code: 2,
      fehler: expect.stringContaining('SICHERUNG-06'),
    });
    expect(fs.existsSync(leer)).toBe(false);
  });
});
