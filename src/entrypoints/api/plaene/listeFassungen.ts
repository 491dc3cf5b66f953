import { z } from '@hono/zod-openapi';
import { ZUSTAENDE } from '#domain/plan';
import { tagAlsIso } from '#domain/werte';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { alsZeitpunkt, KEINE, planpfad, tag, zeitpunkt } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const listeFassungen = vorgang({
  kennung: 'listeFassungen',
  methode: 'get',
  pfad: '/plaene/{plan}/fassungen',
  gruppe: 'Fassungen',
  titel: 'Fassungen auflisten',
  beschreibung: 'Die Fassungen, die das Konto lesen darf, die neueste zuerst.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: KEINE,
  erfolge: {
    200: {
      beschreibung: 'Die Fassungen',
      arten: {
        'application/json': z.strictObject({
          fassungen: z.array(
            z.strictObject({
              nummer: z.number().int(),
              zustand: z.enum(ZUSTAENDE),
              anlass: z.string().nullable().meta({ description: 'Warum fortgeschrieben wurde' }),
              angelegtAm: zeitpunkt,
              beschlossenAm: tag.nullable(),
              freigegebenAm: zeitpunkt.nullable(),
              pruefsumme: z
                .string()
                .nullable()
                .meta({ description: 'SHA-256 des Dokuments, wie es beschlossen wurde' }),
            }),
          ),
        }),
      },
    },
  },
  beispiel: { pfad: '/plaene/{plan}/fassungen' },
  tue: async ({ akteur, platz, pfad }) =>
    ausErgebnis(await platz.beschluss.fassungen(akteur, pfad.plan), fassungen =>
      alsJson({
        fassungen: fassungen.map(f => ({
          nummer: f.nummer,
          zustand: f.zustand,
          anlass: f.anlass,
          angelegtAm: alsZeitpunkt(f.angelegtAm),
          beschlossenAm: f.beschlossenAm === null ? null : tagAlsIso(f.beschlossenAm),
          freigegebenAm: f.freigegebenAm === null ? null : alsZeitpunkt(f.freigegebenAm),
          pruefsumme: f.dokument?.pruefsumme ?? null,
        })),
      }),
    ),
});
