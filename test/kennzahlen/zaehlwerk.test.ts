import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bereiteAuf, zaehle, type Wuerfel } from '#domain/kennzahlen';
import { alsRohblock, testauftrag } from './alsRohblock.ts';
import { zaehleLangsam } from './langsam.ts';
import type { Lieferung } from './lieferung.ts';
import { zaehlungAlsText, zellenAlsText } from './zellen.ts';
import { testrecht, zufallslieferung } from './zufallslieferung.ts';

/** Deliveries tried; `STELLWERK_LAEUFE=5000` looks longer than the build does. */
const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60);

const zaehleSchnell = (lieferung: Lieferung, mindestluecke = 0): readonly Wuerfel[] => {
  const { roh, plan } = alsRohblock(lieferung, testrecht);
  return zaehle(testauftrag(lieferung, mindestluecke), bereiteAuf(roh, plan));
};

describe('Das Zählwerk', () => {
  it('zählt auf zufälligen Lieferungen wie die langsame Zählung', () => {
    fc.assert(
      fc.property(zufallslieferung, fc.constantFrom(0, 7), (lieferung, mindestluecke) => {
        for (const wuerfel of zaehleSchnell(lieferung, mindestluecke)) {
          const namen = wuerfel.schnitt.map(d => wuerfel.auftrag.dimensionen[d]?.name ?? '');
          const langsam = zaehleLangsam(lieferung, testrecht, namen, mindestluecke);
          expect(zellenAlsText(wuerfel)).toEqual(zaehlungAlsText(langsam));
        }
      }),
      { numRuns: LAEUFE },
    );
  }, 3_600_000);
});
