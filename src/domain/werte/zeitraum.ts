import { tagAlsText, tagAus, type Tag } from './tag.ts';

/** Half-open range of days [von, bis): the day bis no longer belongs to it. bis null: no end. */
export type Zeitraum = Readonly<{ von: Tag; bis: Tag | null }>;

/** Range from first and last day, both included, as laws and contracts say it. */
export const zeitraumEinschliesslich = (erster: Tag, letzter: Tag | null): Zeitraum => ({
  von: erster,
  bis: letzter === null ? null : ((letzter + 1) as Tag),
});

/** The calendar year. */
export const kalenderjahr = (jahr: number): Zeitraum => ({
  von: tagAus(jahr, 1, 1),
  bis: tagAus(jahr + 1, 1, 1),
});

/** Does the day lie in the range? */
export const enthaelt = (z: Zeitraum, t: Tag): boolean => t >= z.von && (z.bis === null || t < z.bis);

/** Do two ranges share at least one day? Touching ranges do not. */
export const ueberschneiden = (a: Zeitraum, b: Zeitraum): boolean => schnitt(a, b) !== null;

/** The days common to both, or null when there are none. */
export const schnitt = (a: Zeitraum, b: Zeitraum): Zeitraum | null => {
  const von = a.von > b.von ? a.von : b.von;
  const bis = a.bis === null ? b.bis : b.bis === null ? a.bis : a.bis < b.bis ? a.bis : b.bis;
  return bis !== null && von >= bis ? null : { von, bis };
};

/** Number of days; null for a range without end. */
export const tageZahl = (z: Zeitraum): number | null => (z.bis === null ? null : z.bis - z.von);

/** 'vom 01.01.2023 bis 30.06.2026' with the last day included, or 'ab 01.07.2026'. */
export const zeitraumAlsText = (z: Zeitraum): string =>
  z.bis === null
    ? `ab ${tagAlsText(z.von)}`
    : `vom ${tagAlsText(z.von)} bis ${tagAlsText((z.bis - 1) as Tag)}`;
