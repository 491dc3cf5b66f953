import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rufe } from './kommando.ts';

const RE = 'beispiele/recklinghausen-2023.yaml';
const EN = 'beispiele/ennepe-ruhr-2023.yaml';

let ordner: string;
const datei = (name: string): string => path.join(ordner, name);

beforeAll(async () => {
  ordner = await mkdtemp(path.join(tmpdir(), 'stellwerk-'));
});
afterAll(async () => rm(ordner, { recursive: true }));

describe('plan dokument --format', () => {
  it.each([
    [RE, 'docx', 'PK\u0003\u0004'],
    [EN, 'docx', 'PK\u0003\u0004'],
    [RE, 'html', '<!doctype html>'],
    [EN, 'html', '<!doctype html>'],
  ])('schreibt %s als %s und nimmt das Format aus der Endung', async (plan, format, beginn) => {
    const [ohne, mit] = [datei(`ohne.${format}`), datei(`mit.${format}`)];
    const { aus } = await rufe(['plan', 'dokument', plan, '--nach', ohne]);
    expect(aus).toContain(`ohne.${format} geschrieben`);
    await rufe(['plan', 'dokument', plan, '--nach', mit, '--format', format]);
    const bytes = await readFile(ohne);
    expect(bytes.subarray(0, beginn.length).toString('latin1')).toBe(beginn);
    expect(bytes.equals(await readFile(mit))).toBe(true);
  });

  it.each([
    [['--format', 'docx', '--nach', 'x.pdf'], '--format docx, aber x.pdf hat die Endung .pdf'],
    [['--nach', 'x.txt'], 'Endung .pdf, .docx oder .html'],
    [['--format', 'html', '--nach', 'x'], 'Endung .pdf, .docx oder .html'],
    [['--format', 'odt', '--nach', 'x.odt'], 'Erlaubt: pdf, docx, html'],
  ])('weist %j zurück', async (optionen, grund) => {
    const { code, fehler } = await rufe(['plan', 'dokument', RE, ...optionen]);
    expect(code).toBe(64);
    expect(fehler).toContain(grund);
  });
});
