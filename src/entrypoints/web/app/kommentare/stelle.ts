import type { GespeicherterPlan } from '#application/planung';
import { liesPfad, schreibeWert } from '#domain/werte';
import { verweisZu } from '../darstellung/orte.ts';
import { stellenname } from '../darstellung/stellenname.ts';

/** What a comment is about: its name, its value where it is a figure, the way to it. */
export const stelleIn = (
  plan: GespeicherterPlan,
  adresse: string,
): Readonly<{ name: string; wert: string; ziel: string | null }> => {
  const pfad = liesPfad(adresse);
  const zahl = pfad === null ? undefined : plan.rechnung.blatt.get(pfad);
  return {
    name: stellenname(plan, adresse),
    wert: zahl ? schreibeWert(zahl) : '',
    ziel: verweisZu(plan.kopf.kennung, plan.daten, adresse),
  };
};
