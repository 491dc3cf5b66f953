import { z } from '@hono/zod-openapi';
import { teiladresse } from '#contract';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { fassungsfeld, planpfad } from '../felder.ts';
import { vorgang } from '../vorgang.ts';
import { alsPlankopf, plankopfSchema } from './plankopf.ts';

export const liesPlan = vorgang({
  kennung: 'liesPlan',
  methode: 'get',
  pfad: '/plaene/{plan}',
  gruppe: 'Pläne',
  titel: 'Plan im Ganzen lesen',
  beschreibung:
    '„daten“ ist der Inhalt der Plandatei als JSON: dieselben Felder, Beträge wie geschrieben. „versionen“ nennt zu jedem Teil die Version, mit der er geschrieben wird.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: {
    200: {
      beschreibung: 'Der Plan',
      arten: {
        'application/json': z.strictObject({
          ...plankopfSchema.shape,
          versionen: z.record(z.string(), z.number().int()),
          daten: z.looseObject({}).meta({ description: 'Wie in der Plandatei: Schema „Plan“' }),
        }),
      },
    },
  },
  beispiel: { pfad: '/plaene/{plan}' },
  tue: async ({ akteur, platz, pfad, abfrage }) =>
    ausErgebnis(await platz.planung.oeffne(akteur, pfad.plan, abfrage.fassung), ({ kopf, teile, daten }) =>
      alsJson({
        ...alsPlankopf(kopf),
        versionen: Object.fromEntries(teile.map(t => [teiladresse(t), t.version])),
        daten,
      }),
    ),
});
