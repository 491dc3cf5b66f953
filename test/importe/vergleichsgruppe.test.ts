import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { erstelleAggregatleser } from '#adapters/importe';
import { erstellePlandatei } from '#adapters/plandatei';
import { vergleichsgruppeJsonSchema, vergleichsgruppeJsonSchemaText } from '#contract';
import { gruppeAm, typenAus, typVon } from '#domain/kennzahlen';
import { monatAus } from '#domain/werte';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const yaml = (text: string) => erstellePlandatei().liesVergleichsgruppe(bytes(text));
const csv = (text: string) =>
  erstelleAggregatleser().vergleichsgruppe(bytes(text), { datei: 'x/nachbarn.csv' });

const ALS_YAML = `format: stellwerk-vergleichsgruppe/1
name: nachbarn
mitglieder:
  - jobcenter: "05111"
    typ: IIc
    bis: 2024-12-31
  - jobcenter: "05111"
    typ: IIb
    von: 2025-01-01
  - jobcenter: "05113"
`;
const ALS_CSV = 'jobcenter;typ;von;bis\n05111;IIc;;2024-12-31\n05111;IIb;2025-01-01;\n05113;;;\n';

describe('Eine Vergleichsgruppe', () => {
  test('sagt als YAML und als CSV dasselbe', () => {
    const [a, b] = [yaml(ALS_YAML), csv(ALS_CSV)];
    expect(a.ok && b.ok && a.wert).toEqual(b.ok && b.wert);
  });

  test('hat Mitglieder und Typen mit ihrer Zeit', () => {
    const gelesen = yaml(ALS_YAML);
    if (!gelesen.ok) throw new Error('nicht gelesen');
    const typen = typenAus(gelesen.wert);
    expect(gruppeAm(gelesen.wert, monatAus(2025, 1)).mitglieder).toEqual(['05111', '05113']);
    expect(typVon(typen, '05111', monatAus(2024, 12))).toBe('IIc');
    expect(typVon(typen, '05111', monatAus(2025, 1))).toBe('IIb');
    expect(typVon(typen, '05113', monatAus(2025, 1))).toBeNull();
  });

  test.each([
    ['ein Tag, den es nicht gibt', ALS_YAML.replace('2024-12-31', '2024-02-30'), 6],
    ['eine Nummer, die keine ist', ALS_YAML.replace('"05113"', '"../x"'), 10],
    ['ein fremdes Feld', ALS_YAML.replace('name: nachbarn', 'name: nachbarn\nfarbe: rot'), 3],
    ['keine Mitglieder', ALS_YAML.replace(/mitglieder:[\s\S]*/, 'mitglieder: []\n'), 3],
  ])('wird mit der Stelle zurückgewiesen: %s', (_, text, zeile) => {
    const gelesen = yaml(text);
    expect(gelesen.ok).toBe(false);
    expect(gelesen.meldungen[0]?.fundort?.zeile).toBe(zeile);
  });

  test.each([
    ['fremde Spalten', 'nummer;typ\n05111;IIc\n'],
    ['ein Tag, den es nicht gibt', ALS_CSV.replace('2024-12-31', '2024-02-30')],
    ['keine Nummer', ALS_CSV.replace('05113', '../x')],
  ])('wird als CSV ganz zurückgewiesen, damit niemand still fehlt: %s', (_, text) => {
    expect(csv(text).ok).toBe(false);
  });

  test('das gespeicherte Schema ist das, das aus dem Format folgt (sonst: node schema/schreibe.ts)', () => {
    const datei = new URL('../../schema/stellwerk-vergleichsgruppe-1.schema.json', import.meta.url);
    expect(readFileSync(datei, 'utf8')).toBe(vergleichsgruppeJsonSchemaText());
    const pruefe = new Ajv({ strict: false }).compile(vergleichsgruppeJsonSchema());
    expect(pruefe(parse(ALS_YAML))).toBe(true);
  });

  test('die Seite des Handbuchs zeigt eine, die sich lesen lässt', () => {
    const seite = readFileSync(new URL('../../docs/handbuch/befehle.md', import.meta.url), 'utf8');
    const [, beispiel = ''] = /```yml\n(format: stellwerk-vergleichsgruppe[\s\S]*?)```/.exec(seite) ?? [];
    expect(yaml(beispiel).ok).toBe(true);
  });
});
