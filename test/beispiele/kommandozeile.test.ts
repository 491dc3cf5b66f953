import { once } from 'node:events';
import { copyFile, lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from './kommando.ts';

const RE = 'beispiele/recklinghausen-2023.yaml';
let ordner = '';
const datei = (name: string): string => path.join(ordner, name);
const schreibe = async (name: string, inhalt: string): Promise<string> => {
  await writeFile(datei(name), inhalt);
  return datei(name);
};

beforeAll(async () => {
  ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-kommando-'));
});
afterAll(() => rm(ordner, { recursive: true }));

describe('Aufruf', () => {
  it.each([
    [['--hilfe'], 0],
    [[], 0],
    [['plan', '--hilfe'], 0],
    [['plan', 'pruefe', '--hilfe'], 0],
    [['recht', 'zeige', '--hilfe'], 0],
    [['plan', 'pruefe'], 64],
    [['plan', 'prüfe', RE], 64],
    [['plan', 'pruefe', RE, '--format', 'xml'], 64],
    [['plan', 'pruefe', RE, '--laut'], 64],
    [['plan', 'dokument', RE], 64],
    [['plan', 'pruefe', RE, RE], 64],
  ])('%j endet mit %i und erklärt sich auf Deutsch', async (argumente, code) => {
    const ausgabe = await rufe(argumente);
    expect(ausgabe.code).toBe(code);
    expect(code === 0 ? ausgabe.aus : ausgabe.fehler).toContain('./stellwerk');
    expect(code === 0 ? ausgabe.fehler : ausgabe.aus).toBe('');
  });

  it('nennt eine Datei, die es nicht gibt, und endet mit 2', async () => {
    const { code, fehler } = await rufe(['plan', 'pruefe', datei('fehlt.yaml')]);
    expect(code).toBe(2);
    expect(fehler).toContain('gibt es nicht');
  });

  it('nimmt keinen Ordner als Datei', async () => {
    expect((await rufe(['plan', 'pruefe', ordner])).fehler).toContain('ist ein Ordner');
  });
});

describe('plan pruefe', () => {
  it('endet mit 2 und nennt jede Stelle einer unlesbaren Datei, als Text und als JSON', async () => {
    const kaputt = (await readFile(RE, 'utf8')).replace('"65,138 Mio. €"', '65.138').replace('traegerform: zkT', 'traegerform: zkt');
    const pfad = await schreibe('kaputt.yaml', kaputt);
    const text = await rufe(['plan', 'pruefe', pfad]);
    expect(text.code).toBe(2);
    expect(text.fehler).toContain('Zeile 8');
    expect(text.fehler).toContain('65.138');
    const json = JSON.parse((await rufe(['plan', 'pruefe', pfad, '--format', 'json'])).aus) as {
      lesbar: boolean;
      dateifehler: readonly unknown[];
    };
    expect(json.lesbar).toBe(false);
    expect(json.dateifehler).toHaveLength(2);
  });

  it('endet mit 1, wenn ein Befund sperrt, und mit 0, sobald er begründet geprüft ist', async () => {
    const gesperrt = (await readFile(RE, 'utf8')).replace(
      '  budget: |',
      '  budget: |\n    Der Titel beträgt {{ haushalt.gibtEsNicht }}.\n',
    );
    const pfad = await schreibe('gesperrt.yaml', gesperrt);
    const { code, aus } = await rufe(['plan', 'pruefe', pfad]);
    expect(code).toBe(1);
    expect(aus).toContain('SPERRT D-06');
    const merkmal = /texte\.budget; Prüfmerkmal ([0-9a-f]{8})/.exec(aus)?.[1] ?? '';
    const vermerk = `geprueft:\n  zahl_folgt:\n    regel: D-06\n    zahl: texte.budget\n    grund: Die Zahl kommt mit der nächsten Fassung.\n    von: Controlling\n    am: 2022-11-11\n    merkmal: "${merkmal}"\n`;
    await schreibe('gesperrt.yaml', gesperrt + vermerk);
    const danach = await rufe(['plan', 'pruefe', pfad]);
    expect(danach.code).toBe(0);
    expect(danach.aus).toContain('geprüft: D-06');
    await schreibe('gesperrt.yaml', gesperrt + vermerk.replace(merkmal, 'deadbeef'));
    const verschrieben = await rufe(['plan', 'pruefe', pfad]);
    expect(verschrieben.code).toBe(1);
    expect(verschrieben.aus.replaceAll(/\s+/g, ' ')).toContain(`passt nicht zum Befund (Prüfmerkmal heute: ${merkmal})`);
  });

  it('gibt Steuerzeichen aus einer Datei nicht an das Terminal weiter', async () => {
    const pfad = await schreibe('boese.yaml', 'format: "stellwerk-plan/1"\n"\\e[31mrot": 1\n');
    const { fehler } = await rufe(['plan', 'pruefe', pfad]);
    expect(fehler).not.toContain('\u001b');
  });
});

describe('plan dokument', () => {
  it('schreibt ein PDF und sagt, was die Prüfung fand', async () => {
    const { code, aus } = await rufe(['plan', 'dokument', RE, '--format', 'pdf', '--nach', datei('neu/re.pdf')]);
    expect(code).toBe(0);
    expect(aus).toContain('re.pdf geschrieben');
    expect((await readFile(datei('neu/re.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('sagt, wenn nicht geschrieben werden kann', async () => {
    const { code, fehler } = await rufe(['plan', 'dokument', RE, '--nach', path.join(RE, 'neu.pdf')]);
    expect(code).toBe(2);
    expect(fehler).toMatch(/Ordner|schreiben/);
  });

  it('überschreibt keine Plandatei', async () => {
    const pfad = datei('opfer.yaml');
    await copyFile(RE, pfad);
    const { code, fehler } = await rufe(['plan', 'dokument', pfad, '--nach', pfad]);
    expect(code).toBe(64);
    expect(fehler).toContain('.pdf');
    expect(await readFile(pfad, 'utf8')).toBe(await readFile(RE, 'utf8'));
  });

  it('ersetzt kein Gerät und keine andere besondere Datei', async () => {
    const buchse = datei('buchse.pdf');
    const server = createServer().listen(buchse);
    await once(server, 'listening');
    const { code, fehler } = await rufe(['plan', 'dokument', RE, '--nach', buchse]);
    expect(code).toBe(2);
    expect(fehler).toContain('keine gewöhnliche Datei');
    expect((await lstat(buchse)).isSocket()).toBe(true);
    server.close();
  });
});

describe('plan formatiere', () => {
  it('schreibt die übliche Form, verliert keinen Kommentar und ändert beim zweiten Mal nichts', async () => {
    const pfad = datei('form.yaml');
    await copyFile(RE, pfad);
    const unordentlich = `${await readFile(pfad, 'utf8')}\n# letzter Kommentar\n`.replace('  jahr: 2023\n', '').replace('  titel:', '  jahr: 2023 # Planjahr\n  titel:');
    await writeFile(pfad, unordentlich);
    expect((await rufe(['plan', 'formatiere', pfad])).code).toBe(0);
    const einmal = await readFile(pfad, 'utf8');
    expect(einmal).toContain('# Planjahr');
    expect(einmal).toContain('# letzter Kommentar');
    expect((await rufe(['plan', 'formatiere', pfad])).aus).toContain('schon die übliche Form');
    expect(await readFile(pfad, 'utf8')).toBe(einmal);
  });
});

describe('plan rechne --festschreiben', () => {
  it('schreibt den Rechtsstand in die Datei; ein anderer Wert darin wird gemeldet', async () => {
    const pfad = datei('fest.yaml');
    await copyFile(RE, pfad);
    expect((await rufe(['plan', 'rechne', pfad, '--festschreiben'])).code).toBe(0);
    const fest = await readFile(pfad, 'utf8');
    expect(fest).toContain('bundesanteil_gvk.2023-01-01: "84,8 %"');
    expect((await rufe(['plan', 'pruefe', pfad])).aus).not.toContain('R-03');
    await writeFile(pfad, fest.replace('bundesanteil_gvk.2023-01-01: "84,8 %"', 'bundesanteil_gvk.2023-01-01: "87,4 %"'));
    expect((await rufe(['plan', 'pruefe', pfad])).aus).toContain('R-03');
  });
});

describe('recht zeige', () => {
  it('kennt die Grenze für § 16f erst ab dem 1. Juli 2026 wieder (T3)', async () => {
    expect((await rufe(['recht', 'zeige', 'cap_16f', '--am', '2026-06-30'])).aus).toContain('keine Regel in dieser Zeit');
    expect((await rufe(['recht', 'zeige', 'cap_16f', '--am', '2026-07-01'])).aus).toContain('10 %');
  });

  it('sagt, wenn es den Wert oder den Tag nicht gibt', async () => {
    expect((await rufe(['recht', 'zeige', 'gibt_es_nicht'])).code).toBe(64);
    expect((await rufe(['recht', 'zeige', 'cap_16f', '--am', '2026-02-30'])).code).toBe(64);
    expect((await rufe(['recht', 'zeige', 'vkfv_it_kostensatz', '--am', '2027-01-01'])).fehler).toContain('noch nicht festgesetzt');
  });
});
