import { z } from '@hono/zod-openapi';
import { erwartungAus } from '../anfrage/erwartung.ts';
import { beliebigesJson } from '../anfrage/inhaltsarten.ts';
import { alsJson, ohneInhalt } from '../antwort/antwort.ts';
import { ausErgebnis } from '../antwort/ausErgebnis.ts';
import { KEINE, planfeld, teilfeld } from '../felder.ts';
import { vorgang } from '../vorgang.ts';
import { befundzahlen, zaehle } from './befundzahlen.ts';

const pfadfelder = z.strictObject({ plan: planfeld, teil: teilfeld });

const geschrieben = z.strictObject({
  teil: z.string(),
  version: z.number().int(),
  befunde: befundzahlen,
});

export const schreibeTeil = vorgang({
  kennung: 'schreibeTeil',
  methode: 'put',
  pfad: '/plaene/{plan}/teile/{teil}',
  gruppe: 'Teile',
  titel: 'Einen Teil schreiben',
  beschreibung:
    'Der ganze Inhalt, wie er in der Plandatei steht. If-Match nennt die Version, die Sie gelesen haben; für einen neuen Teil steht dort nichts und in If-None-Match ein *. Der Plan wird im Ganzen gerechnet und geprüft: Ist danach etwas falsch, wird nichts geschrieben.',
  // Which right it is depends on the part, so the use case decides.
  recht: 'plan.lesen',
  pfadfelder,
  abfrage: KEINE,
  inhalt: beliebigesJson('Planteil'),
  erfolge: {
    200: {
      beschreibung: 'Geschrieben, mit der neuen Version und dem, was die Prüfung jetzt sagt',
      arten: { 'application/json': geschrieben },
      kopf: { etag: 'Neue Version' },
    },
    201: {
      beschreibung: 'Neu angelegt',
      arten: { 'application/json': geschrieben },
      kopf: { etag: 'Erste Version' },
    },
  },
  bedingt: true,
  konflikt: true,
  beispiel: {
    pfad: '/plaene/{plan}/teile/texte.vorwort',
    inhalt: 'Wir planen das Jahr mit weniger Mitteln als zuvor.',
    kopf: { 'If-None-Match': '*' },
  },
  tue: async ({ akteur, platz, pfad: { plan, teil }, inhalt, kopf }) => {
    const erwartet = erwartungAus(kopf);
    if (typeof erwartet === 'object' && 'problem' in erwartet) return erwartet;
    const ergebnis = await platz.schnittstelle.schreibeTeil(akteur, {
      kennung: plan,
      teil,
      inhalt,
      erwartet,
    });
    return ausErgebnis(ergebnis, ({ version, neu, befunde }) =>
      alsJson(
        { teil, version, befunde: zaehle(befunde) },
        { status: neu ? 201 : 200, kopf: { etag: `"${version}"` } },
      ),
    );
  },
});

export const entferneTeil = vorgang({
  kennung: 'entferneTeil',
  methode: 'delete',
  pfad: '/plaene/{plan}/teile/{teil}',
  gruppe: 'Teile',
  titel: 'Einen Teil entfernen',
  beschreibung:
    'If-Match nennt die Version, die Sie gelesen haben. Worauf sich anderes bezieht, lässt sich nicht entfernen.',
  recht: 'plan.lesen',
  pfadfelder,
  abfrage: KEINE,
  erfolge: { 204: { beschreibung: 'Der Teil ist entfernt' } },
  bedingt: true,
  konflikt: true,
  beispiel: { pfad: '/plaene/{plan}/teile/texte.vorwort', kopf: { 'If-Match': '"7"' } },
  tue: async ({ akteur, platz, pfad: { plan, teil }, kopf }) => {
    const erwartet = erwartungAus(kopf);
    if (typeof erwartet === 'object' && 'problem' in erwartet) return erwartet;
    return ausErgebnis(
      await platz.schnittstelle.schreibeTeil(akteur, { kennung: plan, teil, inhalt: undefined, erwartet }),
      () => ohneInhalt(),
    );
  },
});
