import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bereiteAuf, spaetesterUebertritt, uebertritt, uebertritteAus } from '#domain/kennzahlen';
import { monatAlsIso, type Monat, type Tag } from '#domain/werte';
import { alsRohblock } from './alsRohblock.ts';
import { zaehleLangsam } from './langsam.ts';
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

/** Everybody who is in benefit on the last counting day stays from then on, and counting days go on every thirty days. */
const alsLiefeAllesWeiter = (lieferung: Lieferung, datentag: Tag): Lieferung => ({
  ...lieferung,
  bisMonat: (lieferung.bisMonat + 24) as Monat,
  stichtage: [
    ...lieferung.stichtage,
    ...Array.from({ length: 24 }, (_, i) => (datentag + 30 * (i + 1)) as Tag),
  ],
  leistungsbezug: lieferung.leistungsbezug
    .filter(z => z.von <= datentag && z.status === 'ELB')
    .map(z => ({ ...z, bis: z.bis !== null && z.bis >= datentag ? null : z.bis })),
});

it('Übertritte sind die Zugänge an LZB einer Lieferung, in der alles so weiterläuft, auch bei Lücken', () => {
  let gefunden = 0;
  fc.assert(
    fc.property(zufallslieferung, fc.constantFrom(0, 45), (lieferung, mindestluecke) => {
      const datentag = lieferung.stichtage.at(-1) ?? (0 as Tag);
      const weiter = alsLiefeAllesWeiter(lieferung, datentag);
      const gezaehlt = zaehleLangsam(weiter, testrecht, [], mindestluecke);
      const zugaenge = Array.from({ length: 24 }, (_, i) => {
        const monat = monatAlsIso((lieferung.bisMonat + 1 + i) as Monat);
        return gezaehlt.get(`ZUGANG_LZB ${monat}`) ?? 0;
      });
      const uebertritte = Array.from({ length: 24 }, () => 0);
      const { roh, plan } = alsRohblock(lieferung, testrecht);
      const kommende = Int32Array.from(weiter.stichtage.slice(-24));
      uebertritteAus(bereiteAuf(roh, plan), datentag, kommende, (_person, stelle) => {
        uebertritte[stelle] = (uebertritte[stelle] ?? 0) + 1;
        expect(kommende[stelle - 1] ?? 0).toBeLessThan(spaetesterUebertritt(datentag));
      });
      gefunden += zugaenge.reduce((a, b) => a + b, 0);
      expect(uebertritte).toEqual(zugaenge);
    }),
    { numRuns: LAEUFE / 2 },
  );
  expect(gefunden).toBeGreaterThan(LAEUFE / 50);
}, 3_600_000);
