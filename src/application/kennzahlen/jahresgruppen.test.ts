import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KENNZAHLEN, STANDARDSCHUTZ, definitionFuer, type Groesse, type Wuerfel } from '#domain/kennzahlen';
import { monatAus } from '#domain/werte';
import { gegliederteJahreswerte } from './jahresgruppen.ts';
import { jahreswertzeilen, type Jahreswertzeile } from './jahreswertzeilen.ts';

const VON = monatAus(2023, 1);
const JUNI = monatAus(2025, 6);
const MONATE = 36;
const KLASSEN = ['unbekannt', 'A', 'B', 'C'];
const kennzahlen = ['K2', 'K3E1'].flatMap(id => definitionFuer(KENNZAHLEN, id, JUNI) ?? []);

type Wert = (groesse: Groesse, monat: number, klasse: number) => number;
const GROESSEN: readonly Groesse[] = ['ELB', 'LZB', 'INT', 'INT_LZB'];

/** Three years of three teams, and of all of them together. */
const wuerfelMit = (wert: Wert): readonly [Wuerfel, Wuerfel] => {
  const auftrag = {
    vonMonat: VON,
    stichtage: Int32Array.from({ length: MONATE + 2 }, (_, i) => 30 * i),
    dimensionen: [{ name: 'team', klassen: KLASSEN }],
    schnitte: [[], [0]],
    mindestluecke: 0,
  } as const;
  const zellen = (klassen: readonly (readonly number[])[]) =>
    Object.fromEntries(
      GROESSEN.map(g => [
        g,
        Float64Array.from({ length: MONATE * klassen.length }, (_, i) =>
          (klassen[i % klassen.length] ?? []).reduce(
            (s, k) => s + (k === 0 ? 0 : wert(g, Math.floor(i / klassen.length), k)),
            0,
          ),
        ),
      ]),
    ) as Record<Groesse, Float64Array>;
  return [
    { auftrag, schnitt: [], zellen: zellen([[0, 1, 2, 3]]) },
    { auftrag, schnitt: [0], zellen: zellen([[0], [1], [2], [3]]) },
  ];
};

const werte = (wert: Wert, geschuetzt: boolean): readonly Jahreswertzeile[] => {
  const [gesamt, gegliedert] = wuerfelMit(wert);
  const schutz = geschuetzt ? STANDARDSCHUTZ : null;
  return gegliederteJahreswerte(jahreswertzeilen(kennzahlen, gesamt, JUNI, schutz), [gegliedert], {
    monate: [JUNI],
    gefragt: () => kennzahlen,
    daneben: { kennzahlen: [], groessen: [] },
    schutz,
  });
};
const zeile = (zeilen: readonly Jahreswertzeile[], art: string, von: string, team?: string) =>
  zeilen.find(z => z.art === art && z.von === von && z.gruppe['team'] === team);

const GROSS: Wert = g => ({ ELB: 100, LZB: 60, INT: 20, INT_LZB: 10 })[g as 'ELB'];

describe('Jahreswerte nach Gruppen', () => {
  it('haben je Gruppe Zähler, Nenner und den Vorjahresmonat; Beträge haben keine Gruppen', () => {
    const zeilen = werte(GROSS, true);
    expect(zeile(zeilen, 'JFW', 'K2', 'A')).toMatchObject({ zaehler: 120, nenner: 100, wert: 120, vjm: 120 });
    expect(zeile(zeilen, 'JFW', 'K2')).toMatchObject({ zaehler: 360, nenner: 300 });
    expect(zeile(zeilen, 'JDW', 'LZB', 'B')).toMatchObject({ wert: 60, zaehler: null });
    expect(zeilen.filter(z => z.von === 'LLU').map(z => z.gruppe)).toEqual([{}]);
    expect(zeilen.some(z => z.gruppe['team'] === 'unbekannt')).toBe(false);
  });

  it('sind verdeckt, wo eine Gruppe seit Januar wenige Fälle hat, mit einer zweiten und ohne den Rest', () => {
    const seitJanuar = monatAus(2025, 1) - VON;
    const wenig: Wert = (g, m, k) =>
      g === 'INT' && k === 1 && m >= seitJanuar ? Number(m === seitJanuar) : GROSS(g, m, k);
    const zeilen = werte(wenig, true);
    expect(zeile(zeilen, 'JFW', 'K2', 'A')).toMatchObject({
      grund: 'GEHEIM',
      wert: null,
      vjm: null,
      zaehler: null,
    });
    const offen = ['A', 'B', 'C'].filter(team => zeile(zeilen, 'JFW', 'K2', team)?.wert !== null);
    expect(offen.length).toBeLessThan(2);
    expect(zeile(zeilen, 'JDW', 'ELB', 'A')?.wert).toBe(100);
  });

  it('sind verdeckt, wo die Tabelle daneben einen ihrer Terme verdeckt', () => {
    const [gesamt, gegliedert] = wuerfelMit(GROSS);
    const geheim = {
      kennzahl: 'K2',
      name: '',
      monat: JUNI,
      gruppe: { team: 'B' },
      zaehler: null,
      nenner: 100,
      wert: null,
      grund: 'GEHEIM',
      fehlgrund: null,
    } as const;
    const zeilen = gegliederteJahreswerte(
      jahreswertzeilen(kennzahlen, gesamt, JUNI, STANDARDSCHUTZ),
      [gegliedert],
      {
        monate: [JUNI],
        gefragt: () => kennzahlen,
        daneben: { kennzahlen: [geheim], groessen: [] },
        schutz: STANDARDSCHUTZ,
      },
    );
    expect(zeile(zeilen, 'JFW', 'K2', 'B')?.grund).toBe('GEHEIM');
    expect(zeile(zeilen, 'JFW', 'K3E1', 'B')?.wert).not.toBeNull();
  });

  it('zeigen geschützt dieselben Werte oder keine, nie alle bis auf einen, und keinen aus wenigen Fällen', () => {
    const klein = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 300, maxLength: 300 });
    fc.assert(
      fc.property(klein, zahlen => {
        const wert: Wert = (g, m, k) =>
          g === 'ELB' || g === 'LZB'
            ? 40 + k
            : Math.floor((zahlen[(m * 4 + k) % 300] ?? 0) / (g === 'INT' ? 1 : 4));
        const [offen, geschuetzt] = [werte(wert, false), werte(wert, true)];
        for (const z of geschuetzt) {
          const genau = offen.find(
            o => o.art === z.art && o.von === z.von && o.gruppe['team'] === z.gruppe['team'],
          );
          if (z.wert === null) continue;
          expect([z.wert, z.zaehler]).toEqual([genau?.wert, genau?.zaehler]);
          expect([1, 2]).not.toContain(z.zaehler);
        }
        for (const von of ['K2', 'K3E1']) {
          const eigene = geschuetzt.filter(z => z.art === 'JFW' && z.von === von);
          expect(eigene.filter(z => z.grund === 'GEHEIM')).not.toHaveLength(1);
        }
      }),
      { numRuns: 40 },
    );
  });
});
