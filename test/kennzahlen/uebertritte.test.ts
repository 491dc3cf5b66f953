import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bereiteAuf, uebertritt, uebertritteAus } from '#domain/kennzahlen';
import { alsRohblock } from './alsRohblock.ts';
import type { Lieferung } from './lieferung.ts';
import { testrecht, zufallslieferung } from './zufallslieferung.ts';

const LAEUFE = Number(process.env['STELLWERK_LAEUFE'] ?? 60) * 5;

/** Day by day: whoever is own ELB on the day of the data, with all its ELB days anywhere. */
const langsam = (lieferung: Lieferung, datentag: number, stichtage: readonly number[]): readonly string[] =>
  lieferung.personen.flatMap(({ person }, nummer) => {
    const zeilen = lieferung.leistungsbezug.filter(z => z.person === person && z.status === 'ELB');
    const eigene = zeilen.filter(z => z.traeger === lieferung.jobcenter);
    if (!eigene.some(z => z.von <= datentag && datentag <= (z.bis ?? Infinity))) return [];
    const fruehester = Math.min(...zeilen.map(z => z.von));
    const bezug: { von: number; bis: number }[] = [];
    for (let tag = fruehester; tag <= datentag; tag++)
      if (zeilen.some(z => z.von <= tag && tag <= (z.bis ?? Infinity)))
        bezug.push({ von: tag, bis: tag + 1 });
    const stelle = uebertritt(bezug, datentag, stichtage);
    return stelle === null ? [] : [`${nummer}: ${stelle}`];
  });

it('Übertritte werden gefunden wie Tag für Tag gezählt', () => {
  let gefunden = 0;
  fc.assert(
    fc.property(zufallslieferung, lieferung => {
      const datentag = lieferung.stichtage.at(-1) ?? 0;
      const stichtage = Array.from({ length: 24 }, (_, i) => datentag + 30 * (i + 1));
      const { roh, plan } = alsRohblock(lieferung, testrecht);
      const schnell: string[] = [];
      uebertritteAus(bereiteAuf(roh, plan), datentag, Int32Array.from(stichtage), (person, stelle) =>
        schnell.push(`${person}: ${stelle}`),
      );
      gefunden += schnell.length;
      expect(schnell).toEqual(langsam(lieferung, datentag, stichtage));
    }),
    { numRuns: LAEUFE },
  );
  expect(gefunden).toBeGreaterThan(LAEUFE / 10);
}, 3_600_000);
