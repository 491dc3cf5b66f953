import { z } from '@hono/zod-openapi';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { fassungsfeld, planfeld, planpfad } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const vergleichePlaene = vorgang({
  kennung: 'vergleichePlaene',
  methode: 'get',
  pfad: '/plaene/{plan}/vergleich',
  gruppe: 'Fassungen',
  titel: 'Zwei Pläne oder Fassungen vergleichen',
  beschreibung:
    'Zahl für Zahl, Text für Text: „a“ ist der Plan der Adresse, „b“ der, mit dem er verglichen wird.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({
    fassung: fassungsfeld,
    mit: planfeld.optional().meta({ description: 'Kennung des anderen Plans; ohne sie derselbe' }),
    mitFassung: fassungsfeld,
  }),
  erfolge: { 200: { beschreibung: 'Der Unterschied', arten: { 'application/json': 'Planvergleich' } } },
  beispiel: { pfad: '/plaene/{plan}/vergleich?fassung=1' },
  tue: async ({ akteur, platz, pfad: { plan }, abfrage: { fassung, mit = plan, mitFassung } }) =>
    ausErgebnis(
      await platz.planverwaltung.vergleiche(akteur, {
        a: { kennung: plan, ...(fassung !== undefined && { fassung }) },
        b: { kennung: mit, ...(mitFassung !== undefined && { fassung: mitFassung }) },
      }),
      vergleich => alsJson(vergleich),
    ),
});
