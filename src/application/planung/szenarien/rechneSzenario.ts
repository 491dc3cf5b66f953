import type { Ergebnis } from '#domain/werte';
import { gelungen, misslungen } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { type Planvergleich, vergleichePlaene } from '../planwerkzeug.ts';
import { fehlendesRecht } from '../fehlendesRecht.ts';
import { oeffneGespeicherten } from '../oeffneGespeicherten.ts';
import type { Planungsumgebung } from '../planungsumgebung.ts';
import { rechneDaten, type GerechneterPlan } from '../rechneDaten.ts';
import { aendere, type Szenarioaenderung } from './szenarioaenderung.ts';

/** What would be different: the plan changed, and the comparison with the plan as it is. */
export type Wirkung = GerechneterPlan & Readonly<{ vergleich: Planvergleich }>;

/** Calculates a plan with some figures changed, at once and without keeping anything. */
export const rechneSzenario = async (
  akteur: Akteur,
  { kennung, aenderung }: Readonly<{ kennung: string; aenderung: Szenarioaenderung }>,
  umgebung: Pick<Planungsumgebung, 'imMandanten' | 'rechne'>,
): Promise<Ergebnis<Wirkung>> => {
  const verboten = fehlendesRecht(akteur, 'plan.szenario');
  if (verboten) return misslungen(verboten);
  const plan = await oeffneGespeicherten(akteur, kennung, umgebung);
  if (!plan.ok) return plan;
  const geaendert = aendere(plan.wert, aenderung);
  return geaendert.ok ? wirkungVon(plan.wert, geaendert.wert) : geaendert;
};

/** What it changes that a plan says something else. */
export const wirkungVon = ({ rechnung, befunde }: GerechneterPlan, daten: unknown): Ergebnis<Wirkung> => {
  const gerechnet = rechneDaten(daten);
  if (!gerechnet.ok) return gerechnet;
  const { wert } = gerechnet;
  const vergleich = vergleichePlaene({ ...rechnung, befunde }, { ...wert.rechnung, befunde: wert.befunde });
  return gelungen({ ...wert, vergleich });
};
