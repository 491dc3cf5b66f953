import { alsAnhang } from '../darstellung/anhang.ts';
import { offenerPlan } from '../darstellung/offenerPlan.ts';
import type { Lader } from '../kontext.ts';

/** The plan as plan file (YAML). */
export const loader = async ({ params, context }: Lader) => {
  const { plan, wahl, platz, anfrage, nutzer } = await offenerPlan(context, params);
  const datei = await platz.planverwaltung.gibPlandateiAus(nutzer.akteur, wahl);
  if (!datei.ok)
    return new Response(datei.meldungen.map(anfrage.meldungstext).join('\n'), {
      status: 422,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  return new Response(datei.wert, {
    headers: {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': alsAnhang(`${plan.kopf.titel}.yaml`),
    },
  });
};
