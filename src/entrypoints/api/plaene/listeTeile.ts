import { z } from '@hono/zod-openapi';
import { teiladresse } from '#contract';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { alsZeitpunkt, fassungsfeld, planpfad, zeitpunkt } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const listeTeile = vorgang({
  kennung: 'listeTeile',
  methode: 'get',
  pfad: '/plaene/{plan}/teile',
  gruppe: 'Teile',
  titel: 'Teile eines Plans auflisten',
  beschreibung: 'Jeder Teil mit Version und Inhalt, in der Reihenfolge des Plans; mit „kapitel“ nur eines.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({
    fassung: fassungsfeld,
    kapitel: z
      .string()
      .regex(/^[a-z]{1,40}$/)
      .optional()
      .meta({ description: 'Kapitel der Plandatei: haushalt' }),
  }),
  erfolge: {
    200: {
      beschreibung: 'Die Teile',
      arten: {
        'application/json': z.strictObject({
          teile: z.array(
            z.strictObject({
              teil: z.string(),
              version: z.number().int(),
              geaendertAm: zeitpunkt,
              inhalt: z.unknown(),
            }),
          ),
        }),
      },
    },
  },
  beispiel: { pfad: '/plaene/{plan}/teile?kapitel=haushalt' },
  tue: async ({ akteur, platz, pfad, abfrage: { fassung, kapitel } }) =>
    ausErgebnis(await platz.planung.oeffne(akteur, pfad.plan, fassung), ({ teile }) =>
      alsJson({
        teile: teile
          .filter(t => kapitel === undefined || t.oben === kapitel)
          .map(t => ({
            teil: teiladresse(t),
            version: t.version,
            geaendertAm: alsZeitpunkt(t.geaendertAm),
            inhalt: t.inhalt,
          })),
      }),
    ),
});
