import { lesePlan } from '#contract';
import type { Befund } from '#domain/plausibilitaet';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import { pruefeRechnung } from '../planPruefen.ts';
import { rechnePlan, type Planrechnung } from '../planRechnen.ts';
import { pruefeRechtsverweise } from '../rechtslage/rechtsverweise.ts';

/** A plan, calculated and checked. */
export type GerechneterPlan = Readonly<{ rechnung: Planrechnung; befunde: readonly Befund[] }>;

/** Data of a plan file, calculated and checked; or all messages about their form, references and law. */
export const rechneDaten = (daten: unknown): Ergebnis<GerechneterPlan> => {
  const gelesen = lesePlan(daten, pruefeRechtsverweise);
  if (!gelesen.ok) return misslungen(...gelesen.beanstandungen.map(b => b.meldung));
  const rechnung = rechnePlan(gelesen.plan);
  return rechnung.ok
    ? gelungen({ rechnung: rechnung.wert, befunde: pruefeRechnung(rechnung.wert) })
    : rechnung;
};
