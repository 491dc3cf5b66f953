import type { Aggregatwert } from './aggregatwert.ts';

/**
 * Marks extrapolated figures: where one count of a category and month is a fraction, all counts of it are extrapolated, also those that happen to be
 * whole. Shares and amounts are fractions by nature and tell nothing. For the figures of one file.
 */
export const kennzeichneHochgerechnete = (werte: readonly Aggregatwert[]): readonly Aggregatwert[] => {
  const gebrochen = new Set(werte.filter(istGebrochen).map(gruppe));
  return werte.map(w =>
    w.einheit === 'anzahl' && w.wert !== null && gebrochen.has(gruppe(w)) ? { ...w, hochgerechnet: true } : w,
  );
};

const istGebrochen = ({ einheit, wert }: Aggregatwert): boolean =>
  einheit === 'anzahl' && wert !== null && !Number.isInteger(wert);

const gruppe = ({ kategorie, rechtskreis, monat }: Aggregatwert): string =>
  JSON.stringify([kategorie, rechtskreis, monat]);
