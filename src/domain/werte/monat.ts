import { tagAus, tagTeile, type Tag } from './tag.ts';
import type { Zeitraum } from './zeitraum.ts';

/** A calendar month as months since year 0: jahr · 12 + (monat − 1). Differences are numbers of months. */
export type Monat = number & { readonly _: 'Monat' };

/** Monat from year and month 1–12. */
export const monatAus = (jahr: number, monat: number): Monat => (jahr * 12 + monat - 1) as Monat;

/** Monat of 'JJJJ-MM', or null. */
export const liesMonat = (text: string): Monat | null => {
  const treffer = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return treffer ? monatAus(Number(treffer[1]), Number(treffer[2])) : null;
};

/** Year and month 1–12. */
export const monatTeile = (m: Monat): Readonly<{ jahr: number; monat: number }> => ({
  jahr: Math.floor(m / 12),
  monat: (m % 12) + 1,
});

/** 'JJJJ-MM'. */
export const monatAlsIso = (m: Monat): string => {
  const { jahr, monat } = monatTeile(m);
  return `${String(jahr).padStart(4, '0')}-${String(monat).padStart(2, '0')}`;
};

const NAMEN = [
  'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni',
  'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
] as const; // prettier-ignore

/** 'Januar 2023'. */
export const monatAlsText = (m: Monat): string => {
  const { jahr, monat } = monatTeile(m);
  return `${NAMEN[monat - 1] ?? ''} ${jahr}`;
};

/** The month a day lies in. */
export const monatVon = (t: Tag): Monat => {
  const { jahr, monat } = tagTeile(t);
  return monatAus(jahr, monat);
};

/** First day of the month. */
export const ersterTag = (m: Monat): Tag => {
  const { jahr, monat } = monatTeile(m);
  return tagAus(jahr, monat, 1);
};

/** The month as half-open range of days. */
export const monatAlsZeitraum = (m: Monat): Zeitraum => ({
  von: ersterTag(m),
  bis: ersterTag((m + 1) as Monat),
});

/** The twelve months of a calendar year. */
export const monateDesJahres = (jahr: number): readonly Monat[] =>
  Array.from({ length: 12 }, (_, i) => monatAus(jahr, i + 1));
