import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { erstelleLager } from '#adapters/lager';
import { alsDateien } from './alsDateien.ts';
import { zaehleLangsam } from './langsam.ts';
import { zaehlungAlsText, zellenAlsText } from './zellen.ts';
import { testrecht, zufallslieferung } from './zufallslieferung.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60) / 6;
const ordner = mkdtempSync(path.join(tmpdir(), 'stellwerk-test-'));
const lager = erstelleLager(path.join(ordner, 'lager'));
afterAll(() => rmSync(ordner, { recursive: true }));

describe('Eine Lieferung aus Dateien', () => {
  it('wird gezählt wie von der langsamen Zählung', async () => {
    let nummer = 0;
    const schnitte = [[], ['geschlecht'], ['altersgruppe', 'bgTyp'], ['fluchtkontext', 'team']];
    await fc.assert(
      fc.asyncProperty(zufallslieferung, async lieferung => {
        const quelle = alsDateien(path.join(ordner, String(nummer++)), lieferung);
        const zaehlung = await lager.zaehle(
          { art: 'quelle', pfad: quelle },
          { schnitte, mindestluecke: 0, altersgrenzen: [25, 55] },
        );
        if (!zaehlung.ok) {
          const eigene = lieferung.leistungsbezug.some(z => z.traeger === lieferung.jobcenter);
          // Nobody of its own: there is nothing to count, and it is said.
          expect(eigene).toBe(false);
          expect(zaehlung.meldungen.map(m => m.code)).toContain(
            lieferung.leistungsbezug.length === 0 ? 'L-038' : 'L-020',
          );
          return;
        }
        for (const [i, wuerfel] of zaehlung.wert.wuerfel.entries()) {
          const langsam = zaehleLangsam(lieferung, testrecht, schnitte[i] ?? []);
          expect(zellenAlsText(wuerfel)).toEqual(zaehlungAlsText(langsam));
        }
      }),
      { numRuns: LAEUFE },
    );
  }, 3_600_000);
});
