import { z } from 'zod';
import { BUDGETSTUFEN, DATENSTAENDE } from '#domain/werte';
import { tagSchema } from './schluessel.ts';

const stand = z.strictObject({
  quelle: z.string(),
  dokument: z.string(),
  datum: tagSchema,
  datenstand: z.enum(DATENSTAENDE),
  stufe: z.enum(BUDGETSTUFEN).exactOptional(),
  umschichtung: z.enum(['vor', 'nach']).exactOptional(),
  bez: z.enum(['ohne', 'mit']).exactOptional(),
});

const herkunft = z.discriminatedUnion('art', [
  z.strictObject({ art: z.literal('angabe'), stand, standKennung: z.string() }),
  z.strictObject({ art: z.literal('annahme'), kennung: z.string(), von: z.string(), grund: z.string() }),
  z.strictObject({
    art: z.literal('recht'),
    parameter: z.string(),
    am: tagSchema,
    fundstelle: z.string(),
  }),
  z.strictObject({
    art: z.literal('formel'),
    formel: z.string().meta({ description: 'Kennung und Fassung der Formel: umschichtung-nach-bedarf/1' }),
    eingaben: z
      .record(z.string(), z.union([z.string(), z.array(z.string())]))
      .meta({ description: 'Adressen der Eingaben' }),
  }),
]);

/** One figure of a calculation as it is given out and stored. */
export const zahlSchema = z.strictObject({
  pfad: z.string().meta({ description: 'Adresse der Zahl' }),
  name: z.string(),
  einheit: z.enum(['cent', 'anzahl', 'vzae', 'punkte', 'anteil', 'schluessel', 'dezimal']),
  wert: z.union([z.number().int(), z.tuple([z.number().int(), z.number().int()])]).meta({
    description:
      'Ganze Zahl in kleinsten Schritten (Cent, 1/10.000 VZÄ, 1/1.000 Punkt); ein Anteil als Bruch [Zähler, Nenner]',
  }),
  text: z.string().meta({ description: 'Der Wert, wie ihn ein Mensch liest' }),
  satz: z.string().meta({ description: 'Der Rechenweg als Satz' }),
  herkunft,
  schritt: z.number().exactOptional().meta({ description: 'Größe der letzten bekannten Ziffer' }),
  mass: z
    .string()
    .exactOptional()
    .meta({ description: 'Was eine Zahl mit Nachkommastellen zählt: wochen, monate …' }),
  gedruckt: z.array(z.strictObject({ text: z.string(), ort: z.string().exactOptional() })).exactOptional(),
});

/** Law a calculation used. */
export const rechtsstandSchema = z.strictObject({
  datum: tagSchema,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  werte: z.record(z.string(), z.string()),
});

/** What `plan rechne --format json` prints, and what is stored of a calculation. */
export const rechnungSchema = z
  .strictObject({
    format: z.literal('stellwerk-rechnung/1'),
    jobcenter: z.string(),
    jahr: z.number().int(),
    rechtsstand: rechtsstandSchema,
    zahlen: z.array(zahlSchema),
  })
  .meta({ title: 'Stellwerk-Rechnung', description: 'Alle Zahlen eines Plans mit Rechenweg' });

export type RechnungDaten = z.output<typeof rechnungSchema>;
