import { z } from '@hono/zod-openapi';
import { liesTag } from '#domain/werte';
import { alsJson } from '../antwort/antwort.ts';
import { seitenweise, verweisAufWeiter } from '../antwort/seitenweise.ts';
import { KEINE, seitenfelder, tag, weiter } from '../felder.ts';
import { vorgang } from '../vorgang.ts';

const kopf = {
  kennung: z.string(),
  name: z.string(),
  einheit: z.string().meta({ description: 'Wofür der Wert steht: euro_monat' }),
  art: z.string().meta({ description: 'Was der Wert ist: cent, anteil, punkte, anzahl, bool, text, enum' }),
  bezugsdatum: z.string().meta({ description: 'Welcher Tag zählt' }),
  festsetzung: z.string(),
};

const zeile = z.strictObject({
  wert: z
    .union([z.number(), z.tuple([z.number(), z.number()]), z.string(), z.boolean()])
    .nullable()
    .meta({
      description: 'Geld in Cent, ein Anteil als [Zähler, Nenner]; null: in dieser Zeit gibt es keine Regel',
    }),
  text: z.string().meta({ description: 'Der Wert, wie ihn ein Mensch liest' }),
  gueltigAb: tag,
  gueltigBis: tag.nullable().meta({ description: 'Der erste Tag, an dem er nicht mehr gilt' }),
  rechtsgrundlage: z.string(),
  status: z.string(),
  pruefstand: z.string(),
  hinweis: z.string().nullable(),
});

export const listeRechtswerte = vorgang({
  kennung: 'listeRechtswerte',
  methode: 'get',
  pfad: '/rechtswerte',
  gruppe: 'Recht',
  titel: 'Rechtswerte auflisten',
  beschreibung: 'Sätze, Grenzen und Beträge des Gesetzes, mit denen gerechnet wird.',
  recht: null,
  pfadfelder: KEINE,
  abfrage: z.strictObject(seitenfelder),
  erfolge: {
    200: {
      beschreibung: 'Eine Seite der Liste',
      arten: {
        'application/json': z.strictObject({ rechtswerte: z.array(z.strictObject(kopf)), weiter }),
      },
      kopf: { link: 'Adresse der nächsten Seite (RFC 8288)' },
    },
  },
  beispiel: { pfad: '/rechtswerte?limit=5' },
  tue: async ({ platz, abfrage, adresse }) => {
    const seite = seitenweise(platz.schnittstelle.rechtswerte(), r => r.kennung, abfrage);
    if ('problem' in seite) return seite;
    return alsJson(
      { rechtswerte: seite.eintraege, weiter: seite.weiter },
      { kopf: verweisAufWeiter(adresse, seite.weiter) },
    );
  },
});

export const liesRechtswert = vorgang({
  kennung: 'liesRechtswert',
  methode: 'get',
  pfad: '/rechtswerte/{kennung}',
  gruppe: 'Recht',
  titel: 'Einen Rechtswert lesen',
  beschreibung:
    'Alle Zeiträume mit Fundstelle, oder mit „am“ der eines Tages; keine Zeile heißt, dass der Wert für diesen Tag nicht bekannt ist.',
  recht: null,
  pfadfelder: z.strictObject({
    kennung: z
      .string()
      .regex(/^[a-z0-9_]{1,60}$/)
      .meta({ description: 'Kennung des Rechtswerts' }),
  }),
  abfrage: z.strictObject({
    am: tag
      .refine(text => liesTag(text) !== null)
      .optional()
      .meta({ description: 'Stichtag, JJJJ-MM-TT' }),
  }),
  erfolge: {
    200: {
      beschreibung: 'Der Rechtswert',
      arten: { 'application/json': z.strictObject({ ...kopf, zeilen: z.array(zeile) }) },
    },
  },
  beispiel: { pfad: '/rechtswerte/{rechtswert}?am=2027-01-01' },
  tue: async ({ platz, pfad, abfrage: { am } }) => {
    const gefunden = platz.schnittstelle.rechtswert(pfad.kennung, am === undefined ? null : liesTag(am));
    return gefunden ? alsJson(gefunden) : { problem: 'nicht-gefunden' };
  },
});
