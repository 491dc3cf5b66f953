import { haengeAn, type Strecken } from './strecken.ts';

/** An LZB has benefit on at least 638 of the 730 days that end with the counting day (kennzahlen: 730 ÷ 24 × 21, whole days). */
export const LZB_FENSTER = 730;
export const LZB_TAGE = 638;

/**
 * The days on which a person is LZB, from its ELB days anywhere as disjoint ranges.
 *
 * While benefit lasts, every day adds one day to the window and takes away at most one: the count never falls. So every range of
 * benefit has one day from which on it is LZB until its end, found by walking the left edge of the window over the earlier ranges.
 */
export const langzeitbezug = (ziel: Strecken, bezug: Strecken): void => {
  ziel.zahl = 0;
  let linke = 0;
  let davor = 0;
  for (let j = 0; j < bezug.zahl; j++) {
    const beginn = (bezug.von[j] as number) - LZB_FENSTER + 1;
    while (linke < j && (bezug.bis[linke] as number) <= beginn) {
      davor -= (bezug.bis[linke] as number) - (bezug.von[linke] as number);
      linke++;
    }
    const angeschnitten = linke < j ? Math.max(0, beginn - (bezug.von[linke] as number)) : 0;
    const ab = ersterTagAlsLzb(bezug, j, linke, davor - angeschnitten);
    haengeAn(ziel, ab, bezug.bis[j] as number);
    davor += (bezug.bis[j] as number) - (bezug.von[j] as number);
  }
};

/** First day in range j (or after its end) with enough days in the window; davor: days of earlier ranges in the window of its first day. */
const ersterTagAlsLzb = ({ von, bis }: Strecken, j: number, linke: number, davor: number): number => {
  let tag = von[j] as number;
  let tage = davor + 1;
  for (let l = linke; tage < LZB_TAGE && l < j && tag < (bis[j] as number);) {
    const rand = tag - LZB_FENSTER + 1;
    const luecke = Math.max(0, (von[l] as number) - rand);
    if (luecke > 0) {
      const schritt = Math.min(luecke, LZB_TAGE - tage);
      tag += schritt;
      tage += schritt;
    } else {
      tag += (bis[l] as number) - rand;
      l++;
    }
  }
  return tage < LZB_TAGE ? tag + LZB_TAGE - tage : tag;
};
