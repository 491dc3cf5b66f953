import type { PlanDaten } from '#contract';
import { gelungen, misslungen, type Ergebnis } from '#domain/werte';
import type { Akteur } from '#domain/zugang';
import { planAlsDatei } from '../planAlsDatei.ts';
import { fehlendesRecht } from './fehlendesRecht.ts';
import { leseziel } from './listePlaene.ts';
import { oeffneGespeicherten } from './oeffneGespeicherten.ts';
import type { Planungsumgebung } from './planungsumgebung.ts';

/** The plan, or one Fassung of it, as plan file (YAML) in canonical form. What is internal is in it, so the log says who took it out. */
export const gibPlandateiAus = async (
  akteur: Akteur,
  { kennung, fassung }: Readonly<{ kennung: string; fassung?: number }>,
  umgebung: Planungsumgebung,
): Promise<Ergebnis<string>> => {
  const offen = await oeffneGespeicherten(akteur, kennung, umgebung, fassung);
  if (!offen.ok) return offen;
  const { kopf, daten } = offen.wert;
  const verboten = fehlendesRecht(akteur, 'plan.exportieren', leseziel(akteur, kopf));
  if (verboten) return misslungen(verboten);
  // It was calculated, so it is a plan.
  const datei = planAlsDatei(daten as PlanDaten, umgebung.plandatei);
  if (!datei.ok) return datei;
  return umgebung.imMandanten(akteur, async tx => {
    await tx.protokolliere({
      vorgang: 'plan.ausgegeben',
      gegenstand: `plan/${kennung}`,
      nachher: `Fassung ${kopf.fassung}`,
    });
    return gelungen(datei.wert);
  });
};
