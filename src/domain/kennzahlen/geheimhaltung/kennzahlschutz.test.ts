import { describe, expect, it } from 'vitest';
import { monatAus, type Monat } from '#domain/werte';
import { KENNZAHLEN_48A } from '../definitionen/kennzahlen.ts';
import type { Kennzahl } from '../definitionen/typen.ts';
import { GROESSEN, type Groesse, type Wuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDSCHUTZ, schuetzeKennzahlen, type Gruppenwert } from './kennzahlschutz.ts';
import type { Schutzvorgaben } from './termschutz.ts';

const VON = monatAus(2023, 1);
const DEZ = monatAus(2024, 1);

/** Thirteen months by sex; each quantity the same in every month. */
const wuerfel = (werte: Partial<Record<Groesse, readonly number[]>>, gruppiert = true): Wuerfel => {
  const klassen = ['unbekannt', 'w', 'm', 'nicht_ausgewiesen'];
  const zahl = gruppiert ? klassen.length : 1;
  const zellen = Object.fromEntries(
    GROESSEN.map(g => [g, Float64Array.from({ length: 13 * zahl }, (_, i) => werte[g]?.[i % zahl] ?? 0)]),
  ) as Record<Groesse, Float64Array>;
  const stichtage = Int32Array.from({ length: 15 }, (_, i) => 30 * i);
  const auftrag = {
    vonMonat: VON,
    stichtage,
    dimensionen: [{ name: 'geschlecht', klassen }],
    schnitte: [],
    mindestluecke: 0,
  };
  return { auftrag, schnitt: gruppiert ? [0] : [], zellen };
};

const kennzahl = (id: string): Kennzahl => {
  const gefunden = KENNZAHLEN_48A.find(k => k.id === id);
  if (!gefunden) throw new Error(`${id} gibt es nicht`);
  return gefunden;
};

const schuetzeKennzahl = (
  k: Kennzahl,
  w: Wuerfel,
  monat: Monat,
  vorgaben?: Schutzvorgaben,
): readonly Gruppenwert[] => schuetzeKennzahlen([k], w, monat, vorgaben)[0] ?? [];

describe('Eine Kennzahl nach Gruppen', () => {
  it('bleibt stehen, wo Zähler und Nenner groß genug sind', () => {
    const werte = schuetzeKennzahl(kennzahl('K2'), wuerfel({ ELB: [0, 50, 60, 0], INT: [0, 1, 2, 0] }), DEZ);
    expect(werte.map(w => w.klassen)).toEqual([[0], [1], [2], [3], [null]]);
    expect(werte[1]).toEqual({
      klassen: [1],
      gerundet: false,
      zaehler: 12,
      nenner: 50,
      wert: 24,
      grund: null,
    });
    expect(werte[4]).toMatchObject({ zaehler: 36, nenner: 110, grund: null });
    expect(werte[0]?.grund).toBe('NENNER_0');
  });

  it('ist geheim, wo der mittlere Bestand es ist, und wo man ihn ausrechnen könnte', () => {
    const werte = schuetzeKennzahl(kennzahl('K2'), wuerfel({ ELB: [0, 2, 60, 0], INT: [0, 1, 2, 0] }), DEZ);
    expect(werte[1]).toMatchObject({ zaehler: 12, nenner: null, wert: null, grund: 'GEHEIM' });
    expect(werte[2]).toMatchObject({ zaehler: 24, nenner: null, wert: null, grund: 'GEHEIM' });
    expect(werte[4]).toMatchObject({ nenner: 62, grund: null });
  });

  it('zählt Personen ohne ausgewiesenes Geschlecht nur im Gesamten', () => {
    const werte = schuetzeKennzahl(kennzahl('K1E2'), wuerfel({ ELB: [0, 50, 60, 1] }), DEZ);
    expect(werte[3]).toMatchObject({ zaehler: null, nenner: null, grund: 'GEHEIM' });
    expect(werte[4]).toMatchObject({ zaehler: 111, nenner: 111, wert: 0 });
    expect(werte.slice(1, 3).filter(w => w.grund === 'GEHEIM')).toHaveLength(1);
  });

  it('rundet auf Wunsch Zähler und Nenner auf zehn und sagt es', () => {
    const vorgaben = { ...STANDARDSCHUTZ, art: 'rundung10' } as const;
    const werte = schuetzeKennzahl(
      kennzahl('K2'),
      wuerfel({ ELB: [0, 54, 66, 4], INT: [0, 1, 2, 1] }),
      DEZ,
      vorgaben,
    );
    expect(werte[1]).toMatchObject({ zaehler: 10, nenner: 50, wert: 20, gerundet: true });
    expect(werte[3]).toMatchObject({ zaehler: null, grund: 'GEHEIM' });
    expect(werte[4]).toMatchObject({ zaehler: 50, nenner: 120, gerundet: true });
  });

  it('gibt keinen Zähler preis, wo es keinen Wert gibt', () => {
    const w = wuerfel({ ELB: [0, 2, 60, 0] });
    expect(schuetzeKennzahl(kennzahl('K2'), w, monatAus(2023, 12))[1]).toMatchObject({
      zaehler: null,
      grund: 'FEHLT',
    });
    expect(schuetzeKennzahl(kennzahl('K1'), w, DEZ)[1]).toMatchObject({
      zaehler: null,
      grund: 'NICHT_GRUPPIERBAR',
    });
  });

  it('prüft auch ein Jobcenter ohne Gruppen', () => {
    expect(schuetzeKennzahl(kennzahl('K3'), wuerfel({ LZB: [2] }, false), DEZ)).toEqual([
      { klassen: [], gerundet: false, zaehler: null, nenner: null, wert: null, grund: 'GEHEIM' },
    ]);
    expect(schuetzeKennzahl(kennzahl('K3'), wuerfel({ LZB: [20] }, false), DEZ)[0]?.wert).toBe(0);
  });

  it('ist auch vor den anderen Kennzahlen des Monats sicher', () => {
    const w = wuerfel({ ELB: [0, 40, 60, 0], ZUGANG_ELB: [0, 3, 5, 0], ABGANG_ELB: [0, 3, 5, 0] });
    w.zellen.ELB[1] = 2;
    const drei = ['K1E2', 'K1E3', 'K1E4'].map(kennzahl);
    const [k1e2, k1e3, k1e4] = schuetzeKennzahlen(drei, w, DEZ);
    expect(k1e2?.[1]).toMatchObject({ nenner: null, grund: 'GEHEIM' });
    const sichtbar = [k1e2?.[1]?.zaehler, k1e3?.[1]?.zaehler, k1e4?.[1]?.zaehler];
    expect(sichtbar.filter(z => z === null).length).toBeGreaterThan(0);
    expect(schuetzeKennzahlen(drei.slice(0, 1), w, DEZ)[0]?.[1]?.zaehler).toBeNull();
  });
});
