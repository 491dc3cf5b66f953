import { z } from 'zod';
import type { Aggregateinheit, Amtlichbestand, Rechtskreis, Wertart } from '#domain/aggregate';
import type { Fassungsstand } from '#domain/kennzahlen';
import type { Monat, Tag } from '#domain/werte';

// Named here: the shapes of the plan file do without the rooms of counting.
const RECHTSKREISE = ['insgesamt', 'sgb2'] as const satisfies readonly Rechtskreis[];
const WERTARTEN = [
  'wert',
  'geheim',
  'nicht_vorhanden',
  'nicht_sinnvoll',
  'kein_wert',
] as const satisfies readonly Wertart[];
const EINHEITEN = ['anzahl', 'prozent', 'euro'] as const satisfies readonly Aggregateinheit[];
const STAENDE = [
  'endgueltig',
  'hochgerechnet',
  'imputiert',
  'fehlend',
] as const satisfies readonly Fassungsstand[];

const monat = z.int().transform(m => m as Monat);
const tag = z.int().transform(t => t as Tag);
const zahl = z.number().nullable();
const quelle = z.strictObject({
  produkt: z.string(),
  vermerk: z.string(),
  datei: z.string(),
  stelle: z.string(),
});

const wertSchema = z.strictObject({
  jobcenter: z.string(),
  kategorie: z.string(),
  merkmal: z.string(),
  rechtskreis: z.enum(RECHTSKREISE),
  monat,
  wert: zahl,
  wertart: z.enum(WERTARTEN),
  einheit: z.enum(EINHEITEN),
  hochgerechnet: z.boolean(),
  ladestand: tag,
  fussnoten: z.array(z.string()),
  quelle,
});

const kennzahlSchema = z.strictObject({
  jobcenter: z.string(),
  gruppe: z.record(z.string(), z.string()),
  fassung: z.strictObject({
    kennzahl: z.string(),
    monat,
    ladestand: tag,
    stand: z.enum(STAENDE),
    zaehler: zahl,
    nenner: zahl,
    wert: zahl,
  }),
  wertart: z.enum(WERTARTEN),
  quelle,
});

/** The published figures of a Jobcenter as the store keeps them. */
export const amtlichbestandSchema = z.strictObject({
  format: z.literal('stellwerk-amtlichbestand/1'),
  werte: z.array(wertSchema),
  kennzahlen: z.array(kennzahlSchema),
}) satisfies z.ZodType<Amtlichbestand>;
