import { pruefeBezuege, type Beanstandung, type Plan, type PruefbarerPlan } from '#domain/plan';
import { dateimeldungen } from './dateimeldungen.ts';
import { planSchema, type PlanDaten } from './plan.ts';
import { pruefeAufbau } from './lesen/pruefeAufbau.ts';
import { wertAn } from './lesen/schemaweg.ts';
import { teilplan } from './lesen/teilplan.ts';
import { uebersetzer } from './lesen/uebersetze.ts';

/** A plan, or everything that is wrong with the data. */
export type Planlesung =
  Readonly<{ ok: true; plan: Plan }> | Readonly<{ ok: false; beanstandungen: readonly Beanstandung[] }>;

/** What else must be right in a plan, or in what could be read of one. */
export type Weiterpruefung = (plan: PruefbarerPlan) => readonly Beanstandung[];

/**
 * Reads data of any origin as a plan: its form, what it refers to, and what must fit together. All problems with their places.
 * Suggestions for misspelt names are left to the caller: the parameter `vorschlag` is null, `erlaubt` names the candidates.
 */
export const lesePlan = (daten: unknown, weitere: Weiterpruefung = () => []): Planlesung => {
  const pruefe: Weiterpruefung = plan => [...pruefeBezuege(plan), ...weitere(plan)];
  const gefaehrlich = pruefeAufbau(daten);
  if (gefaehrlich.length > 0) return { ok: false, beanstandungen: gefaehrlich };
  const gelesen = planSchema.safeDecode(daten as PlanDaten);
  if (gelesen.success) {
    const bezuege = pruefe(gelesen.data);
    return bezuege.length > 0 ? { ok: false, beanstandungen: bezuege } : { ok: true, plan: gelesen.data };
  }
  const uebersetze = uebersetzer(planSchema, daten);
  const formfehler = gelesen.error.issues.flatMap(issue => uebersetze(issue));
  const fremd = formfehler.filter(b => b.meldung.code === dateimeldungen.FORMAT.code);
  return {
    ok: false,
    beanstandungen: fremd.length > 0 ? fremd : [...formfehler, ...bezuegeDesRests(daten, pruefe)],
  };
};

/** Problems in what could be read; nothing is said to be missing that is there but faulty. */
const bezuegeDesRests = (daten: unknown, pruefe: Weiterpruefung): readonly Beanstandung[] => {
  const rest = teilplan(daten);
  if (!rest) return [];
  return pruefe(rest).filter(({ fehlt }) => !fehlt.some(ort => wertAn(daten, ort) !== undefined));
};
