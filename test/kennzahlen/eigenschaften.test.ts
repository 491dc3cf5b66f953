import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BESTAENDE,
  BEWEGUNGEN,
  GROESSEN,
  addiere,
  bereiteAuf,
  monateZahl,
  zaehle,
  type Groesse,
  type Wuerfel,
} from '#domain/kennzahlen';
import type { Tag } from '#domain/werte';
import { alsRohblock, testauftrag } from './alsRohblock.ts';
import type { Lieferung } from './lieferung.ts';
import { testrecht, zufallslieferung } from './zufallslieferung.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60);

const zaehlung = (lieferung: Lieferung, groessen?: readonly Groesse[]): readonly Wuerfel[] => {
  const { roh, plan } = alsRohblock(lieferung, testrecht);
  const auftrag = testauftrag(lieferung);
  return zaehle(groessen ? { ...auftrag, groessen } : auftrag, bereiteAuf(roh, plan));
};
const zellen = (wuerfel: readonly Wuerfel[]): unknown => wuerfel.map(w => w.zellen);

const ADDITIV: readonly Groesse[] = [...BESTAENDE, ...BEWEGUNGEN, 'WECHSEL_LZB'];

/** Sum over all groups of a month. */
const summe = ({ zellen, auftrag }: Wuerfel, groesse: Groesse, monat: number): number => {
  const breite = zellen[groesse].length / monateZahl(auftrag);
  return zellen[groesse].slice(monat * breite, (monat + 1) * breite).reduce((a, b) => a + b, 0);
};

describe('Gezählt wird dasselbe', () => {
  const erwarteGleich = (aendere: (l: Lieferung) => Lieferung): void =>
    fc.assert(
      fc.property(zufallslieferung, lieferung => {
        expect(zellen(zaehlung(aendere(lieferung)))).toEqual(zellen(zaehlung(lieferung)));
      }),
      { numRuns: LAEUFE },
    );

  it('in welcher Reihenfolge die Sätze auch stehen', () => {
    erwarteGleich(l => ({
      ...l,
      leistungsbezug: l.leistungsbezug.toReversed(),
      bedarfsgemeinschaften: l.bedarfsgemeinschaften.toReversed(),
      erwerbstaetigkeiten: l.erwerbstaetigkeiten.toReversed(),
      teilnahmen: l.teilnahmen.toReversed(),
      status: l.status.toReversed(),
      zustaendigkeiten: l.zustaendigkeiten.toReversed(),
      merkmale: l.merkmale.toReversed(),
    }));
  });

  it('wie die Personen auch heißen', () => {
    const um = <T extends Readonly<{ person: string }>>(zeilen: readonly T[]): readonly T[] =>
      zeilen.map(z => ({ ...z, person: `x${9 - Number(z.person.slice(1))}` }));
    erwarteGleich(l => ({
      ...l,
      personen: um(l.personen).toReversed(),
      leistungsbezug: um(l.leistungsbezug),
      erwerbstaetigkeiten: um(l.erwerbstaetigkeiten),
      teilnahmen: um(l.teilnahmen),
      status: um(l.status),
      zustaendigkeiten: um(l.zustaendigkeiten),
      merkmale: um(l.merkmale),
    }));
  });

  it('ob ein Leistungsbezug in einem Satz steht oder in zweien, die sich berühren', () => {
    // The day decides between rows by their von: only rows that do not lie over others may be cut.
    fc.assert(
      fc.property(zufallslieferung, fc.integer({ min: 1, max: 400 }), (lieferung, schnitt) => {
        const einzeln = lieferung.leistungsbezug.filter(
          (z, i, alle) => alle.findIndex(a => a.person === z.person) === i,
        );
        const geteilt = einzeln.flatMap(z => {
          const mitte = z.von + schnitt;
          return z.bis !== null && mitte > z.bis
            ? [z]
            : [
                { ...z, bis: (mitte - 1) as Tag },
                { ...z, von: mitte as Tag },
              ];
        });
        const [ganz, zerschnitten] = [einzeln, geteilt].map(leistungsbezug =>
          zaehlung({ ...lieferung, leistungsbezug }),
        );
        expect(zellen(zerschnitten ?? [])).toEqual(zellen(ganz ?? []));
      }),
      { numRuns: LAEUFE },
    );
  });
});

describe('Wer nur einige Größen zählt', () => {
  it('zählt sie wie mit allen anderen zusammen, und die anderen sind nicht bekannt', () => {
    fc.assert(
      fc.property(zufallslieferung, fc.subarray([...GROESSEN]), (lieferung, groessen) => {
        const alle = zaehlung(lieferung);
        for (const [i, wuerfel] of zaehlung(lieferung, groessen).entries())
          for (const groesse of GROESSEN) {
            const werte = alle[i]?.zellen[groesse];
            const erwartet = groessen.includes(groesse) ? werte : werte?.map(() => Number.NaN);
            expect(wuerfel.zellen[groesse]).toEqual(erwartet);
          }
      }),
      { numRuns: LAEUFE },
    );
  });
});

describe('Summen gehen auf', () => {
  it('über alle Gruppen mit nicht_ausgewiesen und unbekannt', () => {
    fc.assert(
      fc.property(zufallslieferung, lieferung => {
        const [gesamt, ...gruppen] = zaehlung(lieferung);
        if (!gesamt) throw new Error('nichts gezählt');
        for (const gruppe of gruppen)
          for (const groesse of ADDITIV)
            for (let m = 0; m < monateZahl(gesamt.auftrag); m++)
              expect(summe(gruppe, groesse, m)).toBe(summe(gesamt, groesse, m));
      }),
      { numRuns: LAEUFE / 2 },
    );
  });

  it('im Bestand der LZB aus Zugang, Abgang und Wechsel zwischen Jobcentern', () => {
    fc.assert(
      fc.property(zufallslieferung, lieferung => {
        const zellen = zaehlung(lieferung)[0]?.zellen;
        zellen?.LZB.forEach((bestand, m) => {
          const netto = (zellen.ZUZUG_LZB[m] ?? 0) - (zellen.WEGZUG_LZB[m] ?? 0);
          expect(zellen.WECHSEL_LZB[m]).toBe(netto);
          if (m > 0) {
            const davor = zellen.LZB[m - 1] ?? 0;
            expect(bestand).toBe(davor + (zellen.ZUGANG_LZB[m] ?? 0) - (zellen.ABGANG_LZB[m] ?? 0) + netto);
          }
        });
      }),
      { numRuns: LAEUFE },
    );
  });

  it('wenn zwei Jobcenter ohne gemeinsame Personen zusammengezählt werden', () => {
    fc.assert(
      fc.property(zufallslieferung, lieferung => {
        const nur = (person: string): Lieferung => {
          const sein = <T extends Readonly<{ person: string }>>(zeilen: readonly T[]): readonly T[] =>
            zeilen.filter(z => (z.person === 'p1') === (person === 'p1'));
          return {
            ...lieferung,
            personen: sein(lieferung.personen),
            leistungsbezug: sein(lieferung.leistungsbezug),
            erwerbstaetigkeiten: sein(lieferung.erwerbstaetigkeiten),
            teilnahmen: sein(lieferung.teilnahmen),
            status: sein(lieferung.status),
            zustaendigkeiten: sein(lieferung.zustaendigkeiten),
            merkmale: sein(lieferung.merkmale),
          };
        };
        const [eines, anderes, beide] = [zaehlung(nur('p1')), zaehlung(nur('p2')), zaehlung(lieferung)];
        const addiert = eines.map((w, i) => addiere(w, anderes[i] ?? w));
        for (const [i, wuerfel] of beide.entries())
          for (const groesse of ADDITIV) expect(addiert[i]?.zellen[groesse]).toEqual(wuerfel.zellen[groesse]);
      }),
      { numRuns: LAEUFE },
    );
  });
});
