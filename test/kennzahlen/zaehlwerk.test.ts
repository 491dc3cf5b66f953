import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BESTAENDE,
  BEWEGUNGEN,
  bereiteAuf,
  monateZahl,
  zaehle,
  type Groesse,
  type Wuerfel,
} from '#domain/kennzahlen';
import { monatAlsIso, type Monat } from '#domain/werte';
import { alsRohblock, testauftrag } from './alsRohblock.ts';
import { zaehleLangsam } from './langsam.ts';
import type { Lieferung } from './lieferung.ts';
import { testrecht, zufallslieferung } from './zufallslieferung.ts';

const GEZAEHLT: readonly Groesse[] = [...BESTAENDE, ...BEWEGUNGEN].filter(
  g => g !== 'ZUZUG_LZB' && g !== 'WEGZUG_LZB',
);

/** Deliveries tried; `STELLWERK_LAEUFE=5000` looks longer than the build does. */
const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60);

/** The cells of a cube that are not zero, in the words of the slow count. */
const zellen = ({ auftrag, schnitt, zellen }: Wuerfel): ReadonlyMap<string, number> => {
  const [a, b] = [0, 1].map(i => auftrag.dimensionen[schnitt[i] ?? -1]?.klassen ?? ['']);
  const ergebnis = new Map<string, number>();
  for (const groesse of GEZAEHLT)
    for (let m = 0; m < monateZahl(auftrag); m++)
      a?.forEach((klasseA, i) =>
        b?.forEach((klasseB, j) => {
          const wert = zellen[groesse][(m * a.length + i) * b.length + j] ?? 0;
          const monat = monatAlsIso((auftrag.vonMonat + m) as Monat);
          if (wert !== 0) ergebnis.set([groesse, monat, klasseA, klasseB].filter(Boolean).join(' '), wert);
        }),
      );
  return ergebnis;
};

const zaehleSchnell = (lieferung: Lieferung, mindestluecke = 0): readonly Wuerfel[] => {
  const { roh, plan } = alsRohblock(lieferung, testrecht);
  return zaehle(testauftrag(lieferung, mindestluecke), bereiteAuf(roh, plan));
};

const alsListe = (m: ReadonlyMap<string, number>): readonly string[] =>
  [...m].map(([k, v]) => `${k}: ${v}`).toSorted();

describe('Das Zählwerk', () => {
  it('zählt auf zufälligen Lieferungen wie die langsame Zählung', () => {
    fc.assert(
      fc.property(zufallslieferung, fc.constantFrom(0, 7), (lieferung, mindestluecke) => {
        for (const wuerfel of zaehleSchnell(lieferung, mindestluecke)) {
          const namen = wuerfel.schnitt.map(d => wuerfel.auftrag.dimensionen[d]?.name ?? '');
          const langsam = zaehleLangsam(lieferung, testrecht, namen, mindestluecke);
          expect(alsListe(zellen(wuerfel))).toEqual(alsListe(langsam));
        }
      }),
      { numRuns: LAEUFE },
    );
  }, 3_600_000);
});
