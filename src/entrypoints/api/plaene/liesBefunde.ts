import { z } from '@hono/zod-openapi';
import { pruefberichtSchema } from '#contract';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { fassungsfeld, planpfad } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const liesBefunde = vorgang({
  kennung: 'liesBefunde',
  methode: 'get',
  pfad: '/plaene/{plan}/befunde',
  gruppe: 'Prüfung und Zahlen',
  titel: 'Befunde eines Plans',
  beschreibung:
    'Was die Prüfregeln sagen, das Schlimmste zuerst; derselbe Bericht wie „plan pruefe --format json“.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: { 200: { beschreibung: 'Der Prüfbericht', arten: { 'application/json': 'Pruefbericht' } } },
  beispiel: { pfad: '/plaene/{plan}/befunde' },
  tue: async ({ akteur, platz, pfad, abfrage: { fassung } }) =>
    ausErgebnis(
      await platz.schnittstelle.befunde(akteur, {
        kennung: pfad.plan,
        ...(fassung !== undefined && { fassung }),
      }),
      bericht => alsJson(pruefberichtSchema.encode(bericht)),
    ),
});
