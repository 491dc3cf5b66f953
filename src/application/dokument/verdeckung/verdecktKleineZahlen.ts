import { blaetterUnter, type Pfad, type Zahl } from '#domain/werte';
import { verratendeAnteile } from './anteile.ts';
import { verratendeSummanden } from './bereichssummen.ts';
import { istKlein, type Verdeckungsgrundlage } from './personenzahlen.ts';
import { verratendeZeitraeume } from './zeitraeume.ts';

/**
 * Hides numbers of staff below a minimum, every figure computed from a hidden one, and what would give one away: a number that a total or another
 * period leaves it as the rest of, a share of the staff of which it is the part. Zero is no person and stays.
 */
export const verdecktKleineZahlen = (
  rechnung: Verdeckungsgrundlage,
  mindestens: number,
): ((zahl: Zahl) => boolean) => {
  const { blatt } = rechnung;
  const verdeckt = new Set<Pfad>(
    [...blatt.values()].filter(zahl => istKlein(zahl, mindestens)).map(zahl => zahl.pfad),
  );
  for (const finde of [verratendeZeitraeume, verratendeSummanden, verratendeAnteile])
    for (const pfad of finde(rechnung, mindestens, verdeckt)) verdeckt.add(pfad);
  return zahl => ![zahl.pfad, ...blaetterUnter(blatt, zahl.pfad)].some(p => verdeckt.has(p));
};
