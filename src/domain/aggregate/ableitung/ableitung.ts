import type { Groesse, Term } from '#domain/kennzahlen';
import { monatAlsText, type Monat } from '#domain/werte';
import type { Monatsreihen } from './monatsreihen.ts';

/** A figure computed from published ones. satz says how, with the numbers; where it cannot be computed, fehlt says what is missing. */
export type Ableitung = Readonly<{
  zaehler: number | null;
  nenner: number | null;
  wert: number | null;
  /** One of the months that went in is extrapolated or imputed. */
  vorlaeufig: boolean;
  satz: string | null;
  fehlt: string | null;
}>;

/** Sum of a published quantity over months with its words, or the months that are missing. */
export type Monatssumme = Readonly<{
  summe: number;
  vorlaeufig: boolean;
  worte: string;
  fehlend: readonly Monat[];
}>;

/** Adds up a quantity; worte: '1.980 (Dezember 2023)' or '11.979 (Januar 2023 bis Juni 2023)'. */
export const summiere = (
  reihen: Monatsreihen,
  groesse: Term['groesse'],
  monate: readonly Monat[],
): Monatssumme => {
  const reihe = reihen.get(groesse as Groesse);
  const gefunden = monate.flatMap(m => reihe?.get(m) ?? []);
  const summe = gefunden.reduce((s, w) => s + w.wert, 0);
  return {
    summe,
    vorlaeufig: gefunden.some(w => w.vorlaeufig),
    worte: `${zahl(summe)} (${zeitraum(monate)})`,
    fehlend: monate.filter(m => !reihe?.has(m)),
  };
};

/** 'Januar 2023' or 'Januar 2023 bis Juni 2023'. */
export const zeitraum = (monate: readonly Monat[]): string => {
  const [von, bis] = [monate[0], monate.at(-1)].map(m => (m === undefined ? '' : monatAlsText(m)));
  return von === bis ? (von ?? '') : `${von} bis ${bis}`;
};

export const zahl = (wert: number): string => wert.toLocaleString('de-DE', { maximumFractionDigits: 2 });

/** A figure that cannot be computed. */
export const nichtAbleitbar = (fehlt: string): Ableitung => ({
  zaehler: null,
  nenner: null,
  wert: null,
  vorlaeufig: false,
  satz: null,
  fehlt,
});
