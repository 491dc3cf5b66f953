import { LZB_FENSTER, LZB_TAGE } from '../zaehlwerk/langzeitbezug.ts';

/** Disjoint ELB days of one person anywhere, half-open, ascending; the last range lasts on if it holds the day of the data. */
export type Bezugstage = readonly Readonly<{ von: number; bis: number }>[];

/**
 * The position of the first of the coming counting days on which a person becomes LZB if it stays in benefit without a gap, simulated on
 * days; null when it is LZB on the day of the data, is not in benefit on it, or does not become LZB by the last counting day.
 */
export const uebertritt = (
  bezug: Bezugstage,
  datentag: number,
  stichtage: readonly number[],
): number | null => {
  const laufend = bezug.some(({ von, bis }) => von <= datentag && datentag < bis);
  if (!laufend || tageImFenster(bezug, datentag, datentag) >= LZB_TAGE) return null;
  const stelle = stichtage.findIndex(
    tag => tag > datentag && tageImFenster(bezug, datentag, tag) >= LZB_TAGE,
  );
  return stelle < 0 ? null : stelle;
};

/** The day on which whoever is in benefit on the day of the data and stays is LZB at the latest. */
export const spaetesterUebertritt = (datentag: number): number => datentag + LZB_TAGE - 1;

/** Benefit days in the window that ends with a day: those known up to the day of the data, and all after it. */
const tageImFenster = (bezug: Bezugstage, datentag: number, tag: number): number => {
  const beginn = tag - LZB_FENSTER + 1;
  const bekannt = bezug.reduce(
    (summe, { von, bis }) => summe + Math.max(0, Math.min(bis, datentag + 1) - Math.max(von, beginn)),
    0,
  );
  return bekannt + Math.max(0, tag - Math.max(datentag, beginn - 1));
};

/** Coming stocks of LZB from coming Übertritte: who stays does so with a probability a month, exits and returns are constant. */
export const lzbVorausrechnung = (
  bestand: number,
  uebertritte: readonly number[],
  {
    bleibeMonat,
    lzbAbgang,
    wiedereintritte,
  }: Readonly<{
    bleibeMonat: number;
    lzbAbgang: number;
    wiedereintritte: number;
  }>,
): readonly number[] => {
  const verlauf: number[] = [];
  uebertritte.forEach((zahl, i) => {
    const davor = verlauf[i - 1] ?? bestand;
    verlauf.push(davor * (1 - lzbAbgang) + zahl * bleibeMonat ** (i + 1) + wiedereintritte);
  });
  return verlauf;
};
