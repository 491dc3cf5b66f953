import { z } from '@hono/zod-openapi';
import { json } from '../anfrage/inhaltsarten.ts';
import { alsJson, ohneInhalt } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, planfeld, planpfad } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const schreibeFort = vorgang({
  kennung: 'schreibeFort',
  methode: 'post',
  pfad: '/plaene/{plan}/fassungen',
  gruppe: 'Fassungen',
  titel: 'Fortschreibung beginnen',
  beschreibung: 'Eine neue Fassung eines beschlossenen Plans; die alte bleibt, wie sie ist.',
  recht: 'plan.fortschreiben',
  pfadfelder: planpfad,
  abfrage: KEINE,
  inhalt: json(z.strictObject({ anlass: z.string().min(1).max(1000) })),
  erfolge: {
    201: {
      beschreibung: 'Die Fassung ist begonnen',
      arten: { 'application/json': z.strictObject({ fassung: z.number().int() }) },
      kopf: { location: 'Adresse der Fassung' },
    },
  },
  einmalig: true,
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}/fassungen', inhalt: { anlass: 'Endgültige Zuteilung' } },
  tue: async ({ akteur, platz, pfad: { plan }, inhalt: { anlass } }) =>
    ausErgebnis(await platz.beschluss.schreibeFort(akteur, { kennung: plan, anlass }), fassung =>
      alsJson({ fassung }, { status: 201, kopf: { location: `/api/v1/plaene/${plan}?fassung=${fassung}` } }),
    ),
});

export const gibFassungFrei = vorgang({
  kennung: 'gibFassungFrei',
  methode: 'put',
  pfad: '/plaene/{plan}/fassungen/{fassung}/freigabe',
  gruppe: 'Fassungen',
  titel: 'Dem Land freigeben',
  beschreibung: 'Nur eine beschlossene Fassung; mit „frei“: false wird die Freigabe zurückgenommen.',
  recht: 'plan.freigeben',
  pfadfelder: z.strictObject({
    plan: planfeld,
    fassung: z.coerce.number().int().min(1).max(9999).meta({ description: 'Nummer der Fassung' }),
  }),
  abfrage: KEINE,
  inhalt: json(z.strictObject({ frei: z.boolean() })),
  erfolge: { 204: { beschreibung: 'So ist es jetzt' } },
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}/fassungen/1/freigabe', inhalt: { frei: true } },
  tue: async ({ akteur, platz, pfad: { plan, fassung }, inhalt: { frei } }) =>
    ausErgebnis(await platz.beschluss.gibFrei(akteur, { kennung: plan, fassung, frei }), () => ohneInhalt()),
});
