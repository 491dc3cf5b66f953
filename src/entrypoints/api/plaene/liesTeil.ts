import { z } from '@hono/zod-openapi';
import { teiladresse } from '#contract';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { fassungsfeld, planfeld, teilfeld } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const liesTeil = vorgang({
  kennung: 'liesTeil',
  methode: 'get',
  pfad: '/plaene/{plan}/teile/{teil}',
  gruppe: 'Teile',
  titel: 'Einen Teil lesen',
  beschreibung:
    'Der Inhalt, wie er in der Plandatei steht. Die Version steht in ETag; sie gehört in If-Match, wenn Sie ihn schreiben.',
  recht: 'plan.lesen',
  pfadfelder: z.strictObject({ plan: planfeld, teil: teilfeld }),
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: {
    200: {
      beschreibung: 'Der Inhalt des Teils',
      arten: { 'application/json': 'Planteil' },
      kopf: {
        etag: 'Version des Teils in Anführungszeichen',
        'last-modified': 'Wann er zuletzt geschrieben wurde',
      },
    },
  },
  beispiel: { pfad: '/plaene/{plan}/teile/haushalt.eingliederungstitel' },
  tue: async ({ akteur, platz, pfad, abfrage }) =>
    ausErgebnis(await platz.planung.oeffne(akteur, pfad.plan, abfrage.fassung), ({ teile }) => {
      const teil = teile.find(t => teiladresse(t) === pfad.teil);
      if (!teil) return { problem: 'nicht-gefunden' };
      return alsJson(teil.inhalt, {
        kopf: { etag: `"${teil.version}"`, 'last-modified': new Date(teil.geaendertAm).toUTCString() },
      });
    }),
});
