import { feldort, formularZu } from '#contract';
import type { GespeicherterPlan } from '#application/planung';
import { eintragsnamen } from './eintragsnamen.ts';
import { formulardarstellung, type Darstellungsfeld } from './formulardarstellung.ts';

/** Forms of a plan that was calculated once and is shown often, by its address and the place; gone with the calculation. */
const gemerkt = new WeakMap<GespeicherterPlan['rechnung'], Map<string, Darstellungsfeld>>();

/** The chapters somebody goes back and forth between. */
const JE_PLAN = 12;

/** The form at a place of a plan as the page shows it; null where the plan foresees nothing. Made once for as long as the plan stays as it is. */
export const formularAn = (plan: GespeicherterPlan, ort: readonly string[]): Darstellungsfeld | null => {
  const bekannte = gemerkt.get(plan.rechnung) ?? new Map<string, Darstellungsfeld>();
  gemerkt.set(plan.rechnung, bekannte);
  const schluessel = `${plan.kopf.kennung} ${feldort(ort)}`;
  const bekannt = bekannte.get(schluessel);
  if (bekannt) return bekannt;
  const feld = formularZu(plan.daten, ort);
  if (!feld) return null;
  const darstellung = formulardarstellung(feld, plan.kopf.kennung, eintragsnamen(plan));
  bekannte.set(schluessel, darstellung);
  const [aeltester] = bekannte.keys();
  if (bekannte.size > JE_PLAN && aeltester !== undefined) bekannte.delete(aeltester);
  return darstellung;
};
