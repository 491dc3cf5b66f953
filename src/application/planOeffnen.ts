import { gelungen, misslungen, type Ergebnis, type Meldung } from '#domain/werte';
import type { GelesenerPlan, Plandatei } from '#ports';
import { pruefeRechtsverweise } from './rechtslage/rechtsverweise.ts';
import { rechnePlan, type Planrechnung } from './planRechnen.ts';

/** A plan that was read and calculated, with the places of its figures in the file. */
export type OffenerPlan = Planrechnung & Pick<GelesenerPlan, 'fundort' | 'fundortGedruckt'>;

/** Reads and calculates a plan file. Fails with every message about its form, references and law, each with its place. */
export const oeffnePlan = (inhalt: Uint8Array, plandatei: Plandatei): Ergebnis<OffenerPlan> => {
  const gelesen = plandatei.lies(inhalt, pruefeRechtsverweise);
  if (!gelesen.ok) return gelesen;
  const { plan, fundort, fundortGedruckt } = gelesen.wert;
  const rechnung = rechnePlan(plan);
  if (rechnung.ok) return gelungen({ ...rechnung.wert, fundort, fundortGedruckt });
  return misslungen(...mitFundort(rechnung.meldungen, fundort));
};

/** Messages with the place of their address in the file, where it has one. */
export const mitFundort = (
  meldungen: readonly Meldung[],
  fundort: GelesenerPlan['fundort'],
): readonly Meldung[] =>
  meldungen.map(meldung => {
    const ort = fundort(meldung.pfad);
    return ort ? { ...meldung, fundort: ort } : meldung;
  });
