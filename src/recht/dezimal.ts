import { anteil, cent, prozentpunkte, sichereGanzzahl } from '#domain/werte';
import type { Anteil, Cent, Prozentpunkte } from '#domain/werte';

/** Money from Euro as printed: '13,90', '700.000.000'. Throws for more than two decimals or anything that is no German number. */
export const euro = (text: string): Cent => cent(inSchritten(text, 2));

/** Money from millions of Euro as printed: '4.369,6', '28,4815'. */
export const mio = (text: string): Cent => cent(inSchritten(text, 8));

/** A share from percent as printed, unreduced, decimals kept: '84,8' is [848, 1000], '0,7100' is [7100, 1000000]. */
export const prozent = (text: string): Anteil => {
  const { ziffern, stellen } = liesDezimal(text);
  return anteil(sichereGanzzahl(Number(ziffern)), 10 ** (stellen + 2));
};

/** Percentage points as printed: '10'. Throws for more than three decimals. */
export const punkte = (text: string): Prozentpunkte => prozentpunkte(inSchritten(text, 3));

const inSchritten = (text: string, stellen: number): number => {
  const gelesen = liesDezimal(text);
  if (gelesen.stellen > stellen) throw new RangeError(`Zu viele Nachkommastellen: ${text}`);
  return sichereGanzzahl(Number(gelesen.ziffern + '0'.repeat(stellen - gelesen.stellen)));
};

const liesDezimal = (text: string): Readonly<{ ziffern: string; stellen: number }> => {
  const treffer = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(text);
  if (!treffer) throw new RangeError(`Keine deutsche Dezimalzahl: ${text}`);
  const [, ganze = '', bruch = ''] = treffer;
  return { ziffern: ganze.replaceAll('.', '') + bruch, stellen: bruch.length };
};
