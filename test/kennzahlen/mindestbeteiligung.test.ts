import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ausgabeschemata, type Mindestbeteiligungsausgabe } from '#contract';
import { rufe } from '../beispiele/kommando.ts';

const wurzel = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const ort = (name: string): string => path.join(wurzel, name);
afterAll(() => rmSync(wurzel, { recursive: true }));

const frage = async (...argumente: readonly string[]): Promise<Mindestbeteiligungsausgabe> => {
  const { aus, fehler } = await rufe(['kennzahlen', 'mindestbeteiligung', ...argumente, '--format', 'json']);
  if (aus === '') throw new Error(fehler);
  const pruefe = new Ajv2020({ strict: false }).compile(
    ausgabeschemata()['stellwerk-mindestbeteiligung-1.schema.json'] ?? false,
  );
  expect(pruefe(JSON.parse(aus)) ? [] : pruefe.errors).toEqual([]);
  return JSON.parse(aus) as Mindestbeteiligungsausgabe;
};

beforeAll(async () => {
  await rufe(['lieferung', 'erzeuge', '--personen', '2000', '--monate', '24', '--nach', ort('a')]);
  await rufe(['lieferung', 'uebernimm', ort('a'), '--lager', ort('lager')]);
}, 120_000);

describe('kennzahlen mindestbeteiligung', () => {
  it('rechnet mit Anteil und Quoten die Grenze und zeigt den Weg dorthin (Beispiel F)', async () => {
    const bericht = await frage(ort('a'), '--anteil-frauen', '46', '--quote-frauen', '4,1', '--quote-maenner', '4,6');
    expect(bericht.mindestbeteiligung).toBeCloseTo(43.16, 2);
    expect(bericht.rechenweg).toBe('100 × 46,00 × 4,10 ÷ (46,00 × 4,10 + 54,00 × 4,60)');
    const alle = bericht.zeilen.at(-1);
    expect(alle?.abstand).toBeCloseTo((alle?.anteil ?? 0) - (bericht.mindestbeteiligung ?? 0), 10);
  });

  it('zählt aus dem Lager wie aus dem Ordner, und ohne Quoten fehlt die Grenze', async () => {
    const ordner = await frage(ort('a'), '--je', 'instrument', '--ungeschuetzt');
    expect(await frage('--jobcenter', '999001', '--lager', ort('lager'), '--je', 'instrument', '--ungeschuetzt')).toEqual(ordner);
    expect(ordner).toMatchObject({ mindestbeteiligung: null, anteilHerkunft: 'eigen' });
    const frauen = ordner.zeilen.slice(0, -1).reduce((s, z) => s + (z.frauen ?? 0), 0);
    expect(ordner.zeilen.at(-1)?.frauen).toBeCloseTo(frauen, 8);
    expect((await rufe(['kennzahlen', 'mindestbeteiligung', ort('a')])).aus).toMatch(/--quote-frauen und\s--quote-maenner/);
  });

  it('nennt Instrumente mit Namen und sagt, was nachrichtlich ist', async () => {
    const instrumente = (await rufe(['kennzahlen', 'mindestbeteiligung', ort('a'), '--je', 'instrument'])).aus;
    expect(instrumente).toMatch(/^ {2}MAT Maßnahme bei einem Träger mit Aktivierungs- und… +\S/m);
    const gruppen = (await rufe(['kennzahlen', 'mindestbeteiligung', ort('a')])).aus;
    expect(gruppen.replaceAll(/\s+/g, ' ')).toContain('nachrichtlich: nicht aus dem Eingliederungstitel bezahlt');
    for (const zeile of [...instrumente.split('\n'), ...gruppen.split('\n')]) expect(zeile.length).toBeLessThanOrEqual(100);
  });

  it('verdeckt kleine Zahlen und was sie verriete', async () => {
    const offen = await frage(ort('a'), '--je', 'instrument', '--ungeschuetzt');
    const geschuetzt = await frage(ort('a'), '--je', 'instrument');
    const kleine = offen.zeilen.flatMap((z, i) => ((z.frauen ?? 0) > 0 && (z.frauen ?? 0) < 3 ? [i] : []));
    expect(kleine.length).toBeGreaterThan(0);
    for (const i of kleine) expect(geschuetzt.zeilen[i]).toMatchObject({ frauen: null, anteil: null, grund: 'GEHEIM' });
    expect(geschuetzt.zeilen.filter(z => z.frauen === null).length).not.toBe(1);
  });

  it('nimmt den Anteil an den Arbeitslosen aus veröffentlichten Zahlen, wenn alle zwölf Monate da sind', async () => {
    const kopf = 'period,kategorie,merkmal,insgesamt,sgb2,jahr,monat,label\n';
    const datei = ort('arbeitslose.csv');
    writeFileSync(datei, kopf);
    for (let m = 1; m <= 12; m++)
      for (const [merkmal, zahl] of [['Frauen', 460], ['Männer', 540]] as const)
        appendFileSync(datei, `2025-${String(m).padStart(2, '0')},Arbeitslose,${merkmal},1000.0,${zahl}.0,2025,${m},x\n`);
    await rufe(['kennzahlen', 'amtlich', datei, '--jobcenter', '999001', '--ladestand', '2026-01-15', '--behalte', '--lager', ort('lager')]);
    const dezember = await frage('--jobcenter', '999001', '--lager', ort('lager'), '--monat', '2025-12');
    expect(dezember).toMatchObject({ anteilFrauen: 46, anteilHerkunft: 'amtlich' });
    expect(await frage('--jobcenter', '999001', '--lager', ort('lager'), '--monat', '2025-11')).toMatchObject({ anteilHerkunft: 'eigen' });
  });

  it('sagt, wenn zwölf Monate nicht da sind oder der Aufruf falsch ist', async () => {
    const kurz = await rufe(['kennzahlen', 'mindestbeteiligung', ort('a'), '--monat', '2024-06']);
    expect(kurz.code).toBe(2);
    expect(kurz.fehler).toContain('L-045');
    expect((await rufe(['kennzahlen', 'mindestbeteiligung', ort('a'), '--quote-frauen', '4'])).code).toBe(64);
    expect((await rufe(['kennzahlen', 'mindestbeteiligung', ort('a'), '--anteil-frauen', '146'])).code).toBe(64);
  });
}); // prettier-ignore
