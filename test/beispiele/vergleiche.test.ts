import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rufe } from './kommando.ts';

const EN = 'beispiele/ennepe-ruhr-2023.yaml';
const ordner = mkdtempSync(path.join(tmpdir(), 'vergleiche-'));

/** A copy of the example with some words replaced. */
const abgewandelt = (name: string, ...ersetzungen: readonly (readonly [string, string])[]): string => {
  const datei = path.join(ordner, name);
  const text = readFileSync(EN, 'utf8');
  writeFileSync(datei, ersetzungen.reduce((t, [alt, neu]) => t.replaceAll(alt, neu), text));
  return datei;
};

describe('plan vergleiche', () => {
  test('gleiche Pläne unterscheiden sich nicht', async () => {
    const { code, aus } = await rufe(['plan', 'vergleiche', EN, EN]);
    expect(code).toBe(0);
    expect(aus).toContain('Die Pläne unterscheiden sich nicht.');
  });

  test('nennt geänderte Eingaben, was daraus folgt, Sätze und Befunde', async () => {
    const b = abgewandelt(
      'b.yaml',
      ['verwaltungskostenbudget: 24933958', 'verwaltungskostenbudget: 25933958'],
      ['vier davon nach einer', 'fünf davon nach einer'],
    );
    const { code, aus } = await rufe(['plan', 'vergleiche', EN, b]);
    expect(code).toBe(0);
    expect(aus).toContain('24.933.958,00 € → 25.933.958,00 € (+1.000.000,00 €, +4,01 %)');
    expect(aus.indexOf('Eingaben geändert')).toBeLessThan(aus.indexOf('Errechnete Zahlen geändert'));
    expect(aus).toMatch(/− .*personal\.bewegungen.*umsetzungenIntern[^−]*vier davon nach/s);
    expect(aus).toMatch(/\+ .*umsetzungenIntern[^−]*fünf davon nach/s);
    expect(aus).toContain('+ H-03');
  });

  test('gibt dasselbe als JSON, mit neuen und entfallenen Zahlen', async () => {
    const b = abgewandelt('c.yaml', ['    prognose:\n      wert: 1400000', '    prognose:\n      wert: 1500000']);
    const { code, aus } = await rufe(['plan', 'vergleiche', EN, b, '--format', 'json']);
    expect(code).toBe(0);
    const daten = JSON.parse(aus) as { zahlen: { geaendert: readonly { adresse: string; prozent: string }[] } };
    expect(daten.zahlen.geaendert.find(z => z.adresse === 'haushalt.passivAktivTransfer')?.prozent).toBe('+7,14 %');
    const andere = await rufe(['plan', 'vergleiche', EN, 'beispiele/recklinghausen-2023.yaml']);
    expect(andere.code).toBe(0);
    expect(andere.aus).toContain('Entfallene Zahlen');
    expect(andere.aus).toContain('Jobcenter: Ennepe-Ruhr-Kreis → Kreis Recklinghausen');
  });

  test('sagt von beiden Dateien, warum sie nicht lesbar sind', async () => {
    const kaputt = path.join(ordner, 'kaputt.yaml');
    writeFileSync(kaputt, 'format: stellwerk-plan/1\n');
    const { code, fehler } = await rufe(['plan', 'vergleiche', kaputt, path.join(ordner, 'fehlt.yaml')]);
    expect(code).toBe(2);
    expect(fehler).toContain('kaputt.yaml ist nicht lesbar');
    expect(fehler).toContain('fehlt.yaml gibt es nicht');
  });
});
