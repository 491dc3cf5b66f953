import { z } from '@hono/zod-openapi';
import { ALLE_HANDLUNGEN, darfIrgendwo, handlungsname, ROLLEN } from '#domain/zugang';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const werBinIch = vorgang({
  kennung: 'werBinIch',
  methode: 'get',
  pfad: '/ich',
  gruppe: 'Schlüssel',
  titel: 'Für wen der Schlüssel gilt',
  beschreibung: 'Das Jobcenter, die Rollen des Kontos und was dieser Schlüssel darf.',
  recht: null,
  pfadfelder: KEINE,
  abfrage: KEINE,
  erfolge: {
    200: {
      beschreibung: 'Konto und Rechte',
      arten: {
        'application/json': z.strictObject({
          konto: z.string(),
          jobcenter: z.strictObject({ nummer: z.string(), name: z.string() }),
          rollen: z.array(z.strictObject({ rolle: z.enum(ROLLEN), einheit: z.string().nullable() })),
          rechte: z.array(z.strictObject({ handlung: z.string(), name: z.string() })),
        }),
      },
    },
  },
  beispiel: { pfad: '/ich' },
  tue: async ({ akteur, platz }) =>
    ausErgebnis(await platz.jobcentername(akteur), name =>
      alsJson({
        konto: akteur.konto,
        jobcenter: { nummer: akteur.jobcenter, name },
        rollen: akteur.rollen,
        rechte: ALLE_HANDLUNGEN.filter(handlung => darfIrgendwo(akteur, handlung)).map(handlung => ({
          handlung,
          name: handlungsname(handlung).name,
        })),
      }),
    ),
});
