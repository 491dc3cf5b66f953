import { readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { pruefberichtSchema, rechnungSchema, type PruefberichtDaten, type RechnungDaten } from '#contract';
import { planformeln } from '#application';
import { rechneNach, type Pfad, type Rechenblatt, type Zahl } from '#domain/werte';
import { rufe } from './kommando.ts';

const BEISPIELE = (await readdir('beispiele')).filter(name => name.endsWith('.yaml')).map(name => `beispiele/${name}`);
const RE = 'beispiele/recklinghausen-2023.yaml';
const EN = 'beispiele/ennepe-ruhr-2023.yaml';

const rechne = async (datei: string): Promise<RechnungDaten> =>
  rechnungSchema.decode(JSON.parse((await rufe(['plan', 'rechne', datei, '--format', 'json'])).aus) as never);
const pruefe = async (datei: string): Promise<PruefberichtDaten> =>
  pruefberichtSchema.decode(JSON.parse((await rufe(['plan', 'pruefe', datei, '--format', 'json'])).aus) as never);
const wert = (rechnung: RechnungDaten, pfad: string) => rechnung.zahlen.find(z => z.pfad === pfad)?.wert;

describe('Kreis Recklinghausen 2023', () => {
  it('gibt den kommunalen Anteil 12.483.152,00 € und die Umschichtung 4.504.848,00 €', async () => {
    const rechnung = await rechne(RE);
    expect(wert(rechnung, 'haushalt.kommunalerFinanzierungsanteil')).toBe(1_248_315_200);
    expect(wert(rechnung, 'haushalt.umschichtung')).toBe(450_484_800);
  });

  it('druckt den Rechenweg der Umschichtung als Satz', async () => {
    const { aus } = await rufe(['plan', 'rechne', RE, '--zahl', 'haushalt.umschichtung']);
    expect(aus.replaceAll(/\s+/g, ' ')).toContain(
      'Umschichtung = GVK 82.126.000,00 € × 84,8 % − VKB 65.138.000,00 € = 4.504.848,00 €, § 46 Abs. 3 SGB II',
    );
  });

  it('hat keinen Befund über einem Hinweis, obwohl 4,504 Mio. € abgeschnitten ist', async () => {
    const { befunde } = await pruefe(RE);
    expect(befunde.filter(b => b.stufe !== 'hinweis')).toEqual([]);
  });
});

describe('Ennepe-Ruhr-Kreis 2023', () => {
  it('gibt Verwaltungskosten von 29.521.177 € und den kommunalen Anteil 4.487.219 €, auf Euro gerundet', async () => {
    const rechnung = await rechne(EN);
    expect(wert(rechnung, 'haushalt.gesamtverwaltungskosten')).toBe(2_952_117_689);
    expect(wert(rechnung, 'haushalt.kommunalerFinanzierungsanteil')).toBe(448_721_889);
  });

  it('meldet „100.0000“ mit dem Beweis aus der Spaltensumme, „Oktober 2023“ und sonst nichts über einem Hinweis', async () => {
    const { befunde } = await pruefe(EN);
    const ernste = befunde.filter(b => b.stufe !== 'hinweis');
    expect(ernste.map(b => b.code)).toEqual(['H-11', 'H-11', 'D-03']);
    expect(ernste[2]?.text).toContain('„Oktober 2023“');
    expect(ernste[0]?.text).toContain('„100.0000“');
    expect(ernste[0]?.text).toContain(
      'Die Spaltensumme beweist 100.000 €: Gesamtverwaltungskosten 29.521.177 € − Verwaltungskostenbudget 24.933.958 € − Kommunaler Finanzierungsanteil 4.487.219 € = 100.000 €.',
    );
    expect(ernste[0]?.text).toContain('Mit 1.000.000 € wäre die Summe 30.421.177 €.');
    expect(ernste[1]?.text).toContain('„50.0000“');
  });

  it('nennt bei jedem Befund die Zeile der Datei, in der die Zahl steht', async () => {
    const zeilen = (await readFile(EN, 'utf8')).split('\n');
    const { befunde } = await pruefe(EN);
    expect(befunde.map(b => zeilen[(b.fundort?.zeile ?? 0) - 1]?.trim().split(/: \b/)[0])).toEqual([
      'umschichtung:',
      'umschichtung:',
      'was: |',
      'titel',
      'titel',
    ]);
  });
});

describe.each(BEISPIELE)('%s', datei => {
  it('ist in der üblichen Form', async () => {
    expect((await rufe(['plan', 'formatiere', datei, '--pruefen'])).code).toBe(0);
  });

  it('rechnet aus der gespeicherten Form dasselbe wieder aus', async () => {
    const { zahlen } = await rechne(datei);
    const blatt: Rechenblatt = new Map(zahlen.map(z => [z.pfad as Pfad, z as unknown as Zahl]));
    expect(blatt.size).toBeGreaterThan(20);
    expect(rechneNach(blatt, planformeln)).toEqual([]);
  });

  it('sperrt nichts und hat Hinweise zu höchstens 15 Sachen', async () => {
    const bericht = await pruefe(datei);
    expect(bericht.anzahl.sperrt).toBe(0);
    const hinweise = bericht.befunde.filter(b => b.stufe === 'hinweis');
    expect(new Set(hinweise.map(b => b.code)).size).toBeLessThanOrEqual(15);
  });
});
