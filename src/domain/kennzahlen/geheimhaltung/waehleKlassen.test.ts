import { describe, expect, it } from 'vitest';
import { monatAus } from '#domain/werte';
import { definitionFuer } from '../auswertung/wertAus.ts';
import { KENNZAHLEN } from '../definitionen/kennzahlen.ts';
import { GROESSEN, type Groesse, type Groessenwuerfel } from '../zaehlwerk/typen.ts';
import { STANDARDSCHUTZ, schuetzeKennzahlreihe } from './kennzahlschutz.ts';
import { legeZusammen, mitKlassen } from './klassenwechsel.ts';
import { waehleKlassen } from './waehleKlassen.ts';

const VON = monatAus(2023, 1);
const DEZ = monatAus(2024, 1);

/** Thirteen months, the same numbers in each. */
const wuerfel = (
  name: string,
  klassen: readonly string[],
  werte: Partial<Record<Groesse, readonly number[]>>,
): Groessenwuerfel => ({
  auftrag: {
    vonMonat: VON,
    stichtage: Int32Array.from({ length: 15 }, (_, i) => 30 * i),
    dimensionen: [{ name, klassen }],
    schnitte: [],
    mindestluecke: 0,
  },
  schnitt: [0],
  zellen: Object.fromEntries(
    GROESSEN.map(g => [
      g,
      Float64Array.from({ length: 13 * klassen.length }, (_, i) => werte[g]?.[i % klassen.length] ?? 0),
    ]),
  ),
});

const k2 = definitionFuer(KENNZAHLEN, 'K2', DEZ);
const FRAGE = [{ monat: DEZ, kennzahlen: k2 ? [k2] : [] }];
const gezeigt = (w: Groessenwuerfel) =>
  schuetzeKennzahlreihe(FRAGE, w)[0]?.[0]?.map(({ zaehler, nenner }) => [zaehler, nenner]);

describe('Wenige ohne ausgewiesenes Geschlecht', () => {
  const w = wuerfel('geschlecht', ['unbekannt', 'w', 'm', 'nicht_ausgewiesen'], {
    ELB: [0, 70, 40, 1],
    INT: [0, 4, 3, 0],
  });
  w.zellen.INT?.set([0, 4, 3, 1], 12 * 4);

  it('verdecken die Männer, nicht die Frauen, auch wo diese die größere Gruppe sind', () => {
    expect(gezeigt(w)).toEqual([[0, 0], [48, 70], [null, null], [null, null], [85, 111]]); // prettier-ignore
  });

  it('zählen zusammengefasst bei den Männern mit: die Frauen und der Gesamtwert bleiben dieselben', () => {
    const wahl = waehleKlassen(w, FRAGE, STANDARDSCHUTZ);
    expect(wahl.wechsel.map(x => x.klassen)).toEqual([['unbekannt', 'w', 'm + nicht_ausgewiesen']]);
    expect(wahl.nachher).toBeGreaterThan(wahl.vorher);
    expect(gezeigt(wahl.wechsel.reduce(mitKlassen, w))).toEqual([[0, 0], [48, 70], [37, 41], [85, 111]]); // prettier-ignore
  });
});

describe('Kleine Klassen', () => {
  it('werden benachbart zusammengelegt, wo es eine Ordnung gibt', () => {
    const w = wuerfel('altersgruppe', ['unbekannt', 'U25', 'M25', 'A55'], {
      ELB: [0, 2, 60, 40],
      INT: [0, 1, 4, 3],
    });
    expect(waehleKlassen(w, FRAGE, STANDARDSCHUTZ).wechsel.map(x => x.klassen)).toEqual([
      ['unbekannt', 'U25 + M25', 'A55'],
    ]);
  });

  it('werden sonst die kleinsten gemeinsam, mit ihren Namen', () => {
    const w = wuerfel('team', ['unbekannt', 'A', 'B', 'C', 'D'], {
      ELB: [0, 2, 60, 1, 40],
      INT: [0, 1, 4, 1, 3],
    });
    expect(waehleKlassen(w, FRAGE, STANDARDSCHUTZ).wechsel.map(x => x.klassen)).toEqual([
      ['unbekannt', 'A + C', 'B', 'D'],
    ]);
  });

  it('bleiben, wo nichts verdeckt ist', () => {
    const w = wuerfel('team', ['unbekannt', 'A', 'B'], { ELB: [0, 50, 60], INT: [0, 5, 4] });
    expect(waehleKlassen(w, FRAGE, STANDARDSCHUTZ).wechsel).toEqual([]);
  });

  it('zählen zusammen, was sie einzeln zählten', () => {
    const w = wuerfel('team', ['unbekannt', 'A', 'B', 'C'], { ELB: [1, 2, 3, 4] });
    const neu = mitKlassen(w, legeZusammen('team', ['unbekannt', 'A', 'B', 'C'], [1, 3]));
    expect(neu.auftrag.dimensionen[0]?.klassen).toEqual(['unbekannt', 'A + C', 'B']);
    expect([...(neu.zellen.ELB ?? [])].slice(0, 6)).toEqual([1, 6, 3, 1, 6, 3]);
  });
});

describe('Was schon veröffentlicht ist', () => {
  const w = wuerfel('team', ['unbekannt', 'A', 'B', 'C'], { ELB: [0, 2, 20, 40], INT: [0, 3, 4, 5] });
  const bekannt = (klasse: string) => ({
    term: { groesse: 'ELB' as const, fenster: 'm' as const },
    monat: DEZ,
    gruppe: { team: klasse },
  });
  const nenner = (klassen: readonly string[]) =>
    schuetzeKennzahlreihe(FRAGE, w, {
      ...STANDARDSCHUTZ,
      veroeffentlicht: klassen.map(bekannt),
    })[0]?.[0]?.map(g => g.nenner);

  it('schützt nicht mehr: Statt seiner wird anderes verdeckt', () => {
    expect(nenner([])).toEqual([0, null, null, 40, 62]);
    expect(nenner(['B'])).toEqual([0, null, 20, null, 62]);
    expect(nenner(['B', 'C'])).toEqual([0, null, 20, 40, null]);
  });
});
