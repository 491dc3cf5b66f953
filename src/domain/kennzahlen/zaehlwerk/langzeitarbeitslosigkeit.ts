import { haengeAn, schneide, type Strecken } from './strecken.ts';

/** § 18 Abs. 1 SGB III: unemployed for a year; up to six weeks of interruption do not end it. */
const LZA_TAGE = 365;
const LZA_LUECKE = 42;

/** Scratch of {@link langzeitarbeitslosigkeit}. */
export type Lzahilfe = Readonly<{ luecke: Strecken; gedeckt: Strecken }>;

/**
 * The days on which a person is unemployed and has been for at least a year, from unemployed days and days in a measure under § 45 SGB III.
 * An interruption counts as part of the time when at most {@link LZA_LUECKE} of its days lie outside such a measure.
 */
export const langzeitarbeitslosigkeit = (
  ziel: Strecken,
  arbeitslos: Strecken,
  massnahmen: Strecken,
  hilfe: Lzahilfe,
): void => {
  ziel.zahl = 0;
  let beginn = 0;
  for (let s = 0; s < arbeitslos.zahl; s++) {
    const von = arbeitslos.von[s] as number;
    const bis = arbeitslos.bis[s] as number;
    if (s === 0 || endetDie(arbeitslos.bis[s - 1] as number, von, massnahmen, hilfe)) beginn = von;
    haengeAn(ziel, Math.max(von, beginn + LZA_TAGE - 1), bis);
  }
};

const endetDie = (
  ende: number,
  wieder: number,
  massnahmen: Strecken,
  { luecke, gedeckt }: Lzahilfe,
): boolean => {
  if (wieder - ende <= LZA_LUECKE) return false;
  luecke.zahl = 0;
  haengeAn(luecke, ende, wieder);
  schneide(gedeckt, luecke, massnahmen);
  let tage = 0;
  for (let s = 0; s < gedeckt.zahl; s++) tage += (gedeckt.bis[s] as number) - (gedeckt.von[s] as number);
  return wieder - ende - tage > LZA_LUECKE;
};
