import { z } from '@hono/zod-openapi';
import { teiladresse } from '#contract';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { fassungsfeld, planpfad, wahl } from '../felder.ts';
import { vorgang } from '../vorgang.ts';
import { alsPlankopf, plankopfSchema } from './plankopf.ts';

export const liesPlan = vorgang({
  kennung: 'liesPlan',
  methode: 'get',
  pfad: '/plaene/{plan}',
  gruppe: 'Pläne',
  titel: 'Plan im Ganzen lesen',
  beschreibung:
    '„daten“ ist der Inhalt der Plandatei als JSON: dieselben Felder, Beträge wie geschrieben. „versionen“ nennt zu jedem Teil die Version, mit der er geschrieben wird. Wer nur Beschlossenes oder Freigegebenes liest, bekommt beides als null, und das Dokument zur Veröffentlichung.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: {
    200: {
      beschreibung: 'Der Plan',
      arten: {
        'application/json': z.strictObject({
          ...plankopfSchema.shape,
          versionen: z.record(z.string(), z.number().int()).nullable(),
          daten: z
            .looseObject({})
            .nullable()
            .meta({ description: 'Wie in der Plandatei: Schema „Plan“; null: bleibt im Haus' }),
        }),
      },
    },
  },
  beispiel: { pfad: '/plaene/{plan}' },
  tue: async ({ akteur, platz, pfad: { plan }, abfrage: { fassung } }) => {
    const kopf = await platz.planung.kopf(akteur, wahl(plan, fassung));
    if (kopf.ok && !kopf.wert.ganz)
      return alsJson({ ...alsPlankopf(kopf.wert), versionen: null, daten: null });
    return ausErgebnis(await platz.planung.oeffne(akteur, plan, fassung), offen =>
      alsJson({
        ...alsPlankopf(offen.kopf),
        versionen: Object.fromEntries(offen.teile.map(t => [teiladresse(t), t.version])),
        daten: offen.daten,
      }),
    );
  },
});
