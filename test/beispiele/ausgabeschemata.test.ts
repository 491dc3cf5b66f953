import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ausgabeschemata } from '#contract';
import { rufe } from './kommando.ts';

const EN = 'beispiele/ennepe-ruhr-2023.yaml';
const schemata = ausgabeschemata();

const gueltig = (name: string, ausgabe: string): readonly unknown[] => {
  const pruefe = new Ajv2020({ strict: false }).compile(schemata[name] ?? false);
  return pruefe(JSON.parse(ausgabe)) ? [] : (pruefe.errors ?? []);
};

it.each(Object.keys(schemata))('%s liegt im Ordner schema und ist aktuell (sonst: node schema/schreibe.ts)', name => {
  expect(JSON.parse(readFileSync(`schema/${name}`, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schemata[name])));
});

describe('JSON-Ausgaben entsprechen ihrem Schema', () => {
  it('plan pruefe', async () => {
    const { aus } = await rufe(['plan', 'pruefe', EN, '--format', 'json']);
    expect(gueltig('stellwerk-pruefbericht-1.schema.json', aus)).toEqual([]);
  });

  it('plan pruefe bei einer unlesbaren Datei', async () => {
    const { aus } = await rufe(['plan', 'pruefe', 'package.json', '--format', 'json']);
    expect(gueltig('stellwerk-pruefbericht-1.schema.json', aus)).toEqual([]);
  });

  it('plan rechne', async () => {
    const { aus } = await rufe(['plan', 'rechne', EN, '--format', 'json']);
    expect(gueltig('stellwerk-rechnung-1.schema.json', aus)).toEqual([]);
  });

  it('plan vergleiche', async () => {
    const { aus } = await rufe(['plan', 'vergleiche', EN, 'beispiele/recklinghausen-2023.yaml', '--format', 'json']);
    expect(gueltig('stellwerk-planvergleich-1.schema.json', aus)).toEqual([]);
  });

  it('ein Vergleich mit einem fremden Feld wäre ungültig', async () => {
    const { aus } = await rufe(['plan', 'vergleiche', EN, EN, '--format', 'json']);
    expect(gueltig('stellwerk-planvergleich-1.schema.json', aus.replace('"gleich":', '"gleiche":'))).not.toEqual([]);
  });

  it('ein Betrag mit Nachkommastellen wäre ungültig', async () => {
    const { aus } = await rufe(['plan', 'rechne', EN, '--format', 'json']);
    expect(gueltig('stellwerk-rechnung-1.schema.json', aus.replace('2073494700', '2073494700.5'))).not.toEqual([]);
  });
});
