import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from './kommando.ts';

const BEISPIELE = [
  'duesseldorf-2021',
  'ennepe-ruhr-2023',
  'me-aktiv-2017',
  'muelheim-2023',
  'recklinghausen-2023',
].map(name => `beispiele/${name}.yaml`);
const EN = 'beispiele/ennepe-ruhr-2023.yaml';
const MH = 'beispiele/muelheim-2023.yaml';
const VORLAGE = ['--art', 'beschlussvorlage'];

let ordner = '';
let entwurf = '';
const datei = (name: string): string => path.join(ordner, name);

beforeAll(async () => {
  ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-'));
  entwurf = datei('entwurf.yaml');
  await writeFile(entwurf, (await readFile(EN, 'utf8')).replace('ohneBez: 20734947', 'ohneBez: 19900000'));
});
afterAll(() => rm(ordner, { recursive: true, force: true }));

const seitenzahl = async (pdf: string): Promise<number> => {
  const laden = getDocument({ data: new Uint8Array(await readFile(pdf)), verbosity: 0 });
  const { numPages } = await laden.promise;
  await laden.destroy();
  return numPages;
};

const html = async (plan: string, ...optionen: readonly string[]): Promise<string> => {
  const nach = datei('vorlage.html');
  await rufe(['plan', 'dokument', plan, ...VORLAGE, '--nach', nach, ...optionen]);
  return (await readFile(nach, 'utf8')).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
};

describe('Die Beschlussvorlage', () => {
  it.each(BEISPIELE)('von %s hat als PDF höchstens zwei Seiten', async plan => {
    const nach = datei('vorlage.pdf');
    const { aus } = await rufe(['plan', 'dokument', plan, ...VORLAGE, '--nach', nach]);
    expect(aus).toContain('vorlage.pdf geschrieben');
    expect(await seitenzahl(nach)).toBeLessThanOrEqual(2);
  });

  it('hat auch mit Änderungen seit dem Entwurf höchstens zwei Seiten', async () => {
    const nach = datei('mit-entwurf.pdf');
    await rufe(['plan', 'dokument', EN, ...VORLAGE, '--entwurf', entwurf, '--nach', nach]);
    expect(await seitenzahl(nach)).toBeLessThanOrEqual(2);
  });

  it('sagt als HTML dasselbe, ohne Inhaltsverzeichnis', async () => {
    const seite = await html(EN, '--entwurf', entwurf);
    expect(seite).toContain('Zur Entscheidung: Kreistag');
    expect(seite).toContain('Der Umschichtung von 100.000 € aus dem Eingliederungstitel');
    expect(seite).toMatch(/EGT ohne BEZ 19\.900\.000 € 20\.734\.947 € \+834\.947 €, \+4,20 %/);
    expect(await readFile(datei('vorlage.html'), 'utf8')).not.toContain('<nav');
  });

  it('entsteht als Word-Datei', async () => {
    const nach = datei('vorlage.docx');
    await rufe(['plan', 'dokument', EN, ...VORLAGE, '--nach', nach]);
    expect((await readFile(nach)).subarray(0, 2).toString('latin1')).toBe('PK');
  });

  it('verrät veröffentlicht weder Befunde noch, was aus drei Langzeiterkrankten folgt', async () => {
    expect(await html(MH)).toContain('1:187,4');
    const oeffentlich = await html(MH, '--veroeffentlichung');
    expect(oeffentlich).not.toContain('1:187,4');
    expect(oeffentlich).not.toContain('Ergebnis der Prüfung');
    expect(oeffentlich).toContain('158,48');
  });

  it.each([
    [['--entwurf', EN, '--nach', 'x.pdf'], EN, 'gehört zu --art beschlussvorlage'],
    [[...VORLAGE, '--entwurf', MH, '--nach', 'x.pdf'], EN, 'ist kein Entwurf dieses Plans'],
    [['--art', 'protokoll', '--nach', 'x.pdf'], EN, 'Erlaubt: planungsdokument, beschlussvorlage'],
  ])('weist %j zurück', async (optionen, plan, grund) => {
    const { code, fehler } = await rufe(['plan', 'dokument', plan, ...optionen]);
    expect(code).toBe(64);
    expect(fehler).toContain(grund);
  });

  it('sagt, wenn der Entwurf nicht lesbar ist', async () => {
    const { code, fehler } = await rufe(['plan', 'dokument', EN, ...VORLAGE, '--entwurf', 'package.json', '--nach', datei('y.pdf')]); // prettier-ignore
    expect(code).toBe(2);
    expect(fehler).toContain('package.json ist nicht lesbar');
  });
});
