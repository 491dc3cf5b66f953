import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  STANDARDREGELN,
  pruefeSchutz,
  schuetzeTabelle,
  schuetzeVerbund,
  stellenVon,
  tabelleAus,
  type Schutz,
  type Schutztabelle,
  type Stelle,
} from '#domain/kennzahlen';
import { moeglich, type Frage, type Gesehen } from './gegenrechner.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 15);

const zahl = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 14 }));

const tabelle = fc
  .tuple(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 2, max: 3 }))
  .chain(([zeilen, spalten]) =>
    fc.array(zahl, { minLength: zeilen * spalten, maxLength: zeilen * spalten }).map(werte =>
      tabelleAus({
        achsen: [achse('a', zeilen), achse('b', spalten)],
        felder: werte.map(wert => ({ wert })),
      }),
    ),
  );

const achse = (name: string, zahl: number) => ({
  name,
  klassen: Array.from({ length: zahl }, (_, i) => `${name}${i}`),
});

const gesehen = ({ achsen, felder }: Schutztabelle, schutz: Schutz): Gesehen => {
  const [zeilen, spalten] = [achsen[0].klassen.length, achsen[1]?.klassen.length ?? 0];
  const an = (z: number, s: number): number | null => {
    const p = z * (spalten + 1) + s;
    return schutz[p] === null ? (felder[p]?.wert ?? 0) : null;
  };
  const reihe = (laenge: number, wert: (i: number) => number | null): readonly (number | null)[] =>
    Array.from({ length: laenge }, (_, i) => wert(i));
  return {
    innen: reihe(zeilen, () => null).map((_, z) => reihe(spalten, s => an(z, s))),
    zeilen: reihe(zeilen, z => an(z, spalten)),
    spalten: reihe(spalten, s => an(zeilen, s)),
    gesamt: an(zeilen, spalten),
  };
};

/** The inner cells that a place sums up. */
const zellenVon = ({ achsen }: Schutztabelle, [z, s]: Stelle): Frage['zellen'] =>
  stellenVon(achsen).flatMap(([a, b]) =>
    typeof a === 'number' && typeof b === 'number' && (z ?? a) === a && (s ?? b) === b
      ? [[a, b] as const]
      : [],
  );

describe('Wer nachrechnet', () => {
  it('findet zu keiner geheimen Zahl weniger mögliche Werte als die Schutzbreite', () => {
    fc.assert(
      fc.property(tabelle, fc.constantFrom(3, 5), (t, mindestfallzahl) => {
        const { schutz, befunde } = schuetzeTabelle(t, { ...STANDARDREGELN, mindestfallzahl });
        const sicht = gesehen(t, schutz[0] ?? []);
        for (const { ort } of befunde) {
          const werte = moeglich(sicht, zellenVon(t, ort.stelle), 3 * mindestfallzahl);
          expect(werte.length).toBeGreaterThanOrEqual(mindestfallzahl);
        }
        const geheim = stellenVon(t.achsen).filter((_, p) => {
          const wert = t.felder[p]?.wert ?? 0;
          return wert > 0 && wert < mindestfallzahl;
        });
        expect(befunde.map(b => b.ort.stelle)).toHaveLength(geheim.length);
      }),
      { numRuns: LAEUFE, interruptAfterTimeLimit: 8000 },
    );
  });

  it('kommt bei jeder beliebigen Sperrung auf dieselben Schranken wie die Prüfung', () => {
    fc.assert(
      fc.property(tabelle, fc.infiniteStream(fc.boolean()), (t, zufall) => {
        const gesamt = t.felder.length - 1;
        const schutz = t.felder.map(({ wert }, p) => {
          const dazu = Boolean(zufall.next().value) && p !== gesamt && wert > 0;
          return wert > 0 && wert < 3 ? 'fallzahl' : dazu ? 'folge' : null;
        });
        fc.pre(schutz[gesamt] === null && (t.felder[gesamt]?.wert ?? 0) <= 25);
        const sicht = gesehen(t, schutz);
        for (const { ort, schranken, sicher } of pruefeSchutz({ tabellen: [t] }, [schutz])) {
          const werte = moeglich(sicht, zellenVon(t, ort.stelle), 25);
          expect({ von: werte[0], bis: werte.at(-1) }).toEqual(schranken);
          expect(werte.length >= 3).toBe(sicher);
        }
      }),
      { numRuns: LAEUFE, interruptAfterTimeLimit: 8000 },
    );
  });

  it('deckt auf, was nur für sich gesperrt ist', () => {
    const t = tabelleAus({
      achsen: [achse('a', 2), achse('b', 3)],
      felder: [2, 41, 9, 7, 38, 12].map(wert => ({ wert })),
    });
    const nackt = t.felder.map(({ wert }) => (wert === 2 ? ('fallzahl' as const) : null));
    expect(moeglich(gesehen(t, nackt), [[0, 0]], 40)).toEqual([2]);
  });

  it('kommt auch mit einer früheren Tabelle und bekannten Veränderungen nicht weiter', () => {
    const reihe = fc.array(zahl, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        reihe,
        reihe,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (neu, alt, bekannt) => {
          const [jetzt, frueher] = [neu, alt].map(werte =>
            tabelleAus({ achsen: [achse('a', 3)], felder: werte.map(wert => ({ wert })) }),
          ) as [Schutztabelle, Schutztabelle];
          const damals = schuetzeTabelle(frueher).schutz[0] ?? [];
          const zusammenhaenge = [0, 1, 2, null].flatMap((k, i) =>
            bekannt[i]
              ? [{ links: [{ tabelle: 0, stelle: [k] }], rechts: [{ tabelle: 1, stelle: [k] }] }]
              : [],
          );
          const verbund = {
            tabellen: [jetzt, frueher],
            zusammenhaenge,
            veroeffentlicht: new Map([[1, damals]]),
          };
          const { schutz, befunde } = schuetzeVerbund(verbund);
          const alles = jetzt.felder.map(({ wert }) => (wert > 0 ? ('folge' as const) : null));
          const ganzVerborgen = pruefeSchutz(verbund, [alles, damals]);
          const moegliche = zweiReihen([jetzt, frueher], [schutz[0] ?? [], damals], bekannt);
          for (const { ort, sicher } of befunde) {
            const werte = new Set(moegliche.map(m => m[ort.tabelle]?.[ort.stelle[0] ?? 3]));
            expect(werte.size >= 3, JSON.stringify([ort, [...werte]])).toBe(sicher);
            const nichtsHilft = !ganzVerborgen.some(
              b => b.sicher && JSON.stringify(b.ort) === JSON.stringify(ort),
            );
            expect(sicher || nichtsHilft).toBe(true);
          }
        },
      ),
      { numRuns: LAEUFE, interruptAfterTimeLimit: 8000 },
    );
  });
});

/** All pairs of rows (three numbers and their sum, none above 20, none that is hidden empty) that fit what is seen of both and the changes that are known. */
const zweiReihen = (
  tabellen: readonly [Schutztabelle, Schutztabelle],
  schutz: readonly [Schutz, Schutz],
  bekannt: readonly boolean[],
): readonly (readonly (readonly number[])[])[] => {
  const reihen = tabellen.map(({ felder }, t) => {
    const wahl = [0, 1, 2].map(k =>
      schutz[t]?.[k] === null ? [felder[k]?.wert ?? 0] : Array.from({ length: 20 }, (_, wert) => wert + 1),
    );
    const [a = [], b = [], c = []] = wahl;
    return a
      .flatMap(x => b.flatMap(y => c.map(z => [x, y, z, x + y + z])))
      .filter(r => schutz[t]?.[3] !== null || r[3] === felder[3]?.wert);
  });
  const [jetzt = [], frueher = []] = reihen;
  const unterschied = tabellen[0].felder.map(({ wert }, i) => wert - (tabellen[1].felder[i]?.wert ?? 0));
  const schluessel = (reihe: readonly number[], dazu: boolean): string =>
    reihe.map((wert, i) => (bekannt[i] ? wert + (dazu ? (unterschied[i] ?? 0) : 0) : '')).join();
  const nachSchluessel = Map.groupBy(frueher, r => schluessel(r, true));
  const passend = jetzt.flatMap(r =>
    (nachSchluessel.get(schluessel(r, false)) ?? []).slice(0, 1).map(f => [r, f]),
  );
  const andersrum = Map.groupBy(jetzt, r => schluessel(r, false));
  const auch = frueher.flatMap(f => (andersrum.get(schluessel(f, true)) ?? []).slice(0, 1).map(r => [r, f]));
  return [...passend, ...auch];
};
