import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pruefberichtSchema, type PruefberichtDaten } from '#contract';
import { rufe } from './kommando.ts';

const M26 = 'beispiele/musterstadt-2026.yaml';
const M27 = 'beispiele/musterstadt-2027.yaml';

const pruefe = async (datei: string): Promise<PruefberichtDaten> => {
  const { aus } = await rufe(['plan', 'pruefe', datei, '--format', 'json']);
  return pruefberichtSchema.decode(JSON.parse(aus) as never);
};
const codes = ({ befunde }: PruefberichtDaten, stufe: string): readonly string[] => [
  ...new Set(befunde.filter(b => b.stufe === stufe && !b.geprueft).map(b => b.code)),
];
/** What `plan rechne` prints about the addresses that begin like this, in one line. */
const rechne = async (datei: string, zahl: string): Promise<string> =>
  (await rufe(['plan', 'rechne', datei, '--zahl', zahl])).aus.replaceAll(/\s+/g, ' ');

describe('Musterstadt 2026, beschlossen', () => {
  it('hat nichts, was sperrt oder warnt; was auffällt, ist begründet hingenommen', async () => {
    const bericht = await pruefe(M26);
    expect(codes(bericht, 'sperrt')).toEqual([]);
    expect(codes(bericht, 'warnt')).toEqual([]);
    expect(codes(bericht, 'hinweis')).toEqual([]);
    expect(bericht.befunde.filter(b => b.geprueft).map(b => b.code)).toEqual([
      'I-08',
      'Z-02',
      'Z-02',
    ]);
  });

  it('hat eine Anlage ohne Befunde', async () => {
    const { befunde } = await pruefe('beispiele/anlagen/musterstadt-integrationsprogramm-2026.yaml');
    expect(befunde).toEqual([]);
  });

  it('rechnet die Umschichtung aus den Zeilen der Verwaltungskosten', async () => {
    expect(await rechne(M26, 'haushalt.umschichtung')).toContain(
      'GVK 20.260.411,52 € × 84,8 % − VKB 16.042.300,00 € = 1.138.528,97 €',
    );
  });

  it('rechnet den Passiv-Aktiv-Transfer bis Juni mit Pauschalen und ab Juli mit der Hälfte der Förderung', async () => {
    const faelle = await rechne(M26, 'haushalt.passivAktivTransfer.faelle');
    expect(faelle).toContain('kleinerer Betrag von Pauschale 800,00 € und Förderung 2.650,00 € = 800,00 €');
    expect(faelle).toContain(
      'kleinerer Betrag von Förderung 2.650,00 € × 50 % und Einsparung 1.060,00 € = 1.060,00 €, § 44f Abs. 6 SGB II',
    );
    expect(faelle).toContain('PAT § 16e, Bewilligungen ab Juli = 11 Fälle × 5 Monate × 980,00 €');
  });

  it('verteilt neue Fälle nach § 16e auf ihre Jahre, mit 75 und 50 %', async () => {
    const kosten = await rechne(M26, 'instrumente.zeilen.p16e_neu.kosten');
    expect(kosten).toContain('65 Monate × 1.350,00 € × 75 % = 65.812,50 €');
    expect(kosten).toContain('× 50 %');
    expect(kosten).toContain('§§ 16e Abs. 2, 16i Abs. 2, 66 SGB II');
  });
});

describe('Musterstadt 2027, Entwurf', () => {
  it('hat nichts, was sperrt, aber was ein Entwurf noch zu klären hat', async () => {
    const bericht = await pruefe(M27);
    expect(codes(bericht, 'sperrt')).toEqual([]);
    expect(codes(bericht, 'warnt')).toEqual(['H-04', 'H-20', 'Z-08', 'Z-10']);
    expect(codes(bericht, 'hinweis')).toEqual(['Z-02', 'Z-11', 'Z-13', 'D-05', 'D-11']);
  });

  it('ist aus 2026 fortgeschrieben und nennt, was noch offen ist', async () => {
    const { befunde } = await pruefe(M27);
    expect(befunde.find(b => b.code === 'D-11')?.text).toContain('8 Stellen aus dem Plan 2026 stehen noch auf der Liste');
    expect(readFileSync(M27, 'utf8')).toContain('ausJahr: 2026');
  });

  it('nimmt für den Kostensatz der IT, den es für 2027 noch nicht gibt, die Annahme', async () => {
    expect(await rechne(M27, 'haushalt.verwaltungskosten.it')).toContain(
      '228 Mitarbeitende × 284,00 € (Annahme) × 12 Monate = 777.024,00 €',
    );
  });

  it('kennt 2027 keine Pauschalen des Passiv-Aktiv-Transfers mehr', async () => {
    const faelle = await rechne(M27, 'haushalt.passivAktivTransfer.faelle');
    expect(faelle).not.toContain('Pauschale');
    expect(faelle).toContain('36 Fälle × 12 Monate × 1.085,00 €');
  });
});

describe('Musterstadt 2027 gegen 2026', () => {
  it('nennt geänderte Beträge, geänderte Rechtswerte und neue Befunde', async () => {
    const { code, aus } = await rufe(['plan', 'vergleiche', M26, M27]);
    expect(code).toBe(0);
    expect(aus).toContain('Zustand: beschlossen → Entwurf');
    expect(aus).toContain('EGT ohne BEZ: 14.228.600,00 € → 13.742.000,00 € (−486.600,00 €, −3,42 %)');
    expect(aus).toMatch(/IT-Verfahren: 739\.896,48 € → 777\.024,00 €/);
    expect(aus).toContain('Kostensatz der zentralen IT-Verfahren: 270,43 € → 284,00 € (+13,57 €, +5,02 %)');
    expect(aus).not.toContain('(recht.pat_satz.');
    expect(aus).toContain('+ H-04');
  });
});
