import type { Schreibzeug } from '#domain/angaben';
import type { Zielangaben } from './angaben.ts';
import { berechneBestandsziel } from './bestandsziel.ts';
import { berechnePrognosen } from './prognosen.ts';
import { berechneQuotenziel } from './quotenziel.ts';

/**
 * Forecasts and targets of a year with what follows from them: values, weighted means, paths through the year and what is still needed.
 * Nothing is computed where a part is missing or a base is zero.
 */
export const berechneZiele = (zeug: Schreibzeug, angaben: Zielangaben, jahr: number): void => {
  const ergebnisse = berechnePrognosen(zeug, angaben.prognosen ?? {});
  for (const [schluessel, ziel] of Object.entries(angaben.ziele ?? {}))
    if (ziel.art === 'quote') berechneQuotenziel(zeug, schluessel, ziel, { jahr, ergebnisse });
    else berechneBestandsziel(zeug, schluessel, ziel, jahr);
};
