import { z } from '@hono/zod-openapi';
import { rechnungSchema } from '#contract';
import { alsJson } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { fassungsfeld, planfeld, planpfad, wahl } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

export const liesZahlen = vorgang({
  kennung: 'liesZahlen',
  methode: 'get',
  pfad: '/plaene/{plan}/zahlen',
  gruppe: 'Prüfung und Zahlen',
  titel: 'Zahlen eines Plans',
  beschreibung:
    'Jede Zahl mit Einheit, Wert in kleinsten Schritten (Geld in Cent), Rechenweg als Satz und Herkunft.',
  recht: 'plan.lesen',
  pfadfelder: planpfad,
  abfrage: z.strictObject({
    fassung: fassungsfeld,
    unter: z
      .string()
      .max(300)
      .optional()
      .meta({ description: 'Nur Zahlen unter dieser Adresse: haushalt.umschichtung' }),
  }),
  erfolge: { 200: { beschreibung: 'Die Zahlen', arten: { 'application/json': 'Rechnung' } } },
  beispiel: { pfad: '/plaene/{plan}/zahlen?unter=haushalt' },
  tue: async ({ akteur, platz, pfad, abfrage: { fassung, unter } }) =>
    ausErgebnis(await platz.schnittstelle.zahlen(akteur, wahl(pfad.plan, fassung)), rechnung =>
      alsJson(
        rechnungSchema.encode({
          ...rechnung,
          zahlen: rechnung.zahlen.filter(
            zahl => unter === undefined || zahl.pfad === unter || zahl.pfad.startsWith(`${unter}.`),
          ),
        }),
      ),
    ),
});

export const liesZahl = vorgang({
  kennung: 'liesZahl',
  methode: 'get',
  pfad: '/plaene/{plan}/zahlen/{adresse}',
  gruppe: 'Prüfung und Zahlen',
  titel: 'Eine Zahl mit ihrem Rechenweg',
  beschreibung:
    'Die Eingaben einer errechneten Zahl sind selbst Adressen: So lässt sich jede bis zu ihren Angaben verfolgen.',
  recht: 'plan.lesen',
  pfadfelder: z.strictObject({
    plan: planfeld,
    adresse: z.string().min(1).max(300).meta({ description: 'Adresse der Zahl: haushalt.umschichtung' }),
  }),
  abfrage: z.strictObject({ fassung: fassungsfeld }),
  erfolge: { 200: { beschreibung: 'Die Zahl', arten: { 'application/json': 'Zahl' } } },
  beispiel: { pfad: '/plaene/{plan}/zahlen/haushalt.umschichtung' },
  tue: async ({ akteur, platz, pfad: { plan, adresse }, abfrage: { fassung } }) =>
    ausErgebnis(await platz.schnittstelle.zahlen(akteur, wahl(plan, fassung)), ({ zahlen }) => {
      const gefunden = zahlen.find(zahl => zahl.pfad === adresse);
      return gefunden
        ? alsJson(rechnungSchema.shape.zahlen.element.encode(gefunden))
        : { problem: 'nicht-gefunden' };
    }),
});
