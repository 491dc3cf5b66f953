import { pruefePlan, sperrt, type Befund } from '#domain/plausibilitaet';
import type { Planrechnung } from './planRechnen.ts';

/** All findings of a calculated plan, worst first. */
export const pruefeRechnung = (rechnung: Planrechnung): readonly Befund[] => pruefePlan(rechnung);

/** How many findings of each level are open, and how many were accepted with a reason. */
export const zaehleBefunde = (befunde: readonly Befund[]) => {
  const offene = (stufe: Befund['meldung']['stufe']): number =>
    befunde.filter(b => b.geprueft === null && b.meldung.stufe === stufe).length;
  return {
    sperrt: befunde.filter(sperrt).length,
    warnt: offene('warnt'),
    hinweis: offene('hinweis'),
    geprueft: befunde.filter(b => b.geprueft !== null).length,
  };
};
