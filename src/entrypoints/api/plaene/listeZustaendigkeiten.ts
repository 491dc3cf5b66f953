import { z } from '@hono/zod-openapi';
import { KAPITELSTATUS } from '#domain/plan';
import { tagAlsIso } from '#domain/werte';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, planpfad, tag } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const listeZustaendigkeiten = vorgang({
  kennung: 'listeZustaendigkeiten',
  methode: 'get',
  pfad: '/plaene/{plan}/zustaendigkeiten',
  gruppe: 'Zusammenarbeit',
  titel: 'Zuständigkeiten und Fristen',
  beschreibung: 'Wer was zuarbeitet und wie weit es ist, die nächste Frist zuerst.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: KEINE,
  erfolge: {
    200: {
      beschreibung: 'Die Zuständigkeiten',
      arten: {
        'application/json': z.strictObject({
          zustaendigkeiten: z.array(
            z.strictObject({
              kapitel: z.string(),
              name: z.string().meta({ description: 'Einheit oder Konto' }),
              frist: tag.nullable(),
              status: z.enum(KAPITELSTATUS),
              ueberfaellig: z.boolean(),
            }),
          ),
        }),
      },
    },
  },
  beispiel: { pfad: '/plaene/{plan}/zustaendigkeiten' },
  tue: async ({ akteur, platz, pfad }) =>
    ausErgebnis(await platz.zusammenarbeit.zustaendigkeiten(akteur, pfad.plan), zeilen =>
      alsJson({
        zustaendigkeiten: zeilen.map(({ kapitel, name, frist, status, ueberfaellig }) => ({
          kapitel,
          name,
          frist: frist === null ? null : tagAlsIso(frist),
          status,
          ueberfaellig,
        })),
      }),
    ),
});
