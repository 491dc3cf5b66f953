import { uebernimmEingaben } from '#contract';
import { gelungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { oeffneGespeicherten, type GespeicherterPlan } from './oeffneGespeicherten.ts';
import type { Planrechner, Planungsumgebung } from './planungsumgebung.ts';
import type { Planeingaben } from './schreibePlan.ts';

/** A plan as it is kept, and as it would be with what was typed. */
export type Planprobe = Readonly<{ gespeichert: GespeicherterPlan; geprobt: GespeicherterPlan }>;

/**
 * Calculates and checks what somebody is just typing into the form of a plan. Keeps nothing, and asks for no right to write: who reads a plan may
 * try. Fails with every message about form, references and law, as writing would.
 */
export const probierePlan = async (
  akteur: Akteur,
  { kennung, eingaben }: Pick<Planeingaben, 'kennung' | 'eingaben'>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
  rechneProbe: Planrechner,
): Promise<Ergebnis<Planprobe>> => {
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const gespeichert = plan.wert;
  if (eingaben.length === 0) return gelungen({ gespeichert, geprobt: gespeichert });
  const daten = uebernimmEingaben(gespeichert.daten, eingaben) as GespeicherterPlan['daten'];
  const gerechnet = rechneProbe(akteur.jobcenter, daten);
  return gerechnet.ok
    ? gelungen({ gespeichert, geprobt: { ...gespeichert, daten, ...gerechnet.wert } })
    : gerechnet;
};
