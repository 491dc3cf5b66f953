import { blaetterUnter, type Einheit, type Pfad, type Tag, type Zahl } from '#domain/werte';
import type { Pruefkontext } from './regel.ts';
import { innerhalb, ungenauigkeit } from './toleranz.ts';

/** A figure of the staff in the unit it must have, or null. */
export const personalzahl = <E extends Einheit>(
  { blatt }: Pick<Pruefkontext, 'blatt'>,
  einheit: E,
  adresse: string,
): Zahl<E> | null => {
  const zahl = blatt.get(`personal.${adresse}` as Pfad);
  return zahl?.einheit === einheit ? (zahl as Zahl<E>) : null;
};

type Vergleichbar = Zahl<'vzae'> | Zahl<'anzahl'>;

/** Is a number of posts or persons larger than another of the same unit by more than rounding explains? */
export const istMehr = (kontext: Pruefkontext, mehr: Vergleichbar, als: Vergleichbar): boolean =>
  mehr.wert > als.wert &&
  !innerhalb(mehr.wert - als.wert, ungenauigkeit(kontext, mehr) + ungenauigkeit(kontext, als));

/** Are these posts the same, but for rounding? */
export const gleichVieleStellen = (kontext: Pruefkontext, a: Zahl<'vzae'>, b: Zahl<'vzae'>): boolean =>
  innerhalb(a.wert - b.wert, ungenauigkeit(kontext, a) + ungenauigkeit(kontext, b));

/** Do all said values under these figures have one key date? Assumed ones have none and fit to any. */
export const gleicherStichtag = ({ blatt }: Pruefkontext, ...zahlen: readonly Zahl[]): boolean => {
  const tage = zahlen
    .flatMap(({ pfad }) => blaetterUnter(blatt, pfad))
    .flatMap(pfad => stichtag(blatt.get(pfad)) ?? []);
  return new Set(tage).size <= 1;
};

const stichtag = (zahl: Zahl | undefined): Tag | null =>
  zahl?.herkunft.art === 'angabe' ? zahl.herkunft.stand.datum : null;

/** Is it a sum of posts: of segments, areas, or the Stellenplan? Rule P-01 speaks of its prints. */
export const istStellensumme = ({ pfad, herkunft }: Zahl): boolean =>
  herkunft.art === 'formel' &&
  /^personal\.(?:soll|stellenplan\.summe|bereiche\.[\w-]+\.(?:soll|summeDerSegmente))$/.test(pfad);
