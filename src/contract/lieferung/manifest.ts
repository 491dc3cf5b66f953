import { z } from 'zod';
import type { Monat } from '#domain/werte';

/** How good the data were; absent in stores that were filled before it was kept. */
const gueteSchema = z.strictObject({
  dateien: z.array(z.strictObject({ datei: z.string(), zeilen: z.int(), abgelehnt: z.int() })),
  vollstaendigkeit: z.array(
    z.strictObject({ datei: z.string(), spalte: z.string(), saetze: z.int(), unbekannt: z.int() }),
  ),
  teams: z.array(
    z.strictObject({
      team: z.string(),
      elb: z.int(),
      angaben: z.int(),
      unbekannt: z.int(),
      verwaist: z.int().default(0),
    }),
  ),
  elb: z.array(z.strictObject({ monat: z.int().transform(m => m as Monat), zahl: z.int() })),
});

const eintragSchema = z.strictObject({
  kennung: z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/),
  jobcenter: z.string(),
  name: z.string(),
  ladestand: z.int(),
  vonMonat: z.int(),
  bisMonat: z.int(),
  personen: z.int(),
  zeilen: z.int(),
  abgelehnt: z.int(),
  pruefsumme: z.string().regex(/^[0-9a-f]{64}$/),
  /** When it was taken in; absent in older stores. */
  uebernommen: z.iso.datetime().optional(),
  dimensionen: z.array(z.strictObject({ name: z.string(), klassen: z.array(z.string()) })),
  guete: gueteSchema.optional(),
  stichtage: z.array(z.int()),
  betraege: z.strictObject({
    LLU: z.array(z.number().nullable()),
    LUH: z.array(z.number().nullable()),
  }),
});

/** The manifest of a Jobcenter's folder in the store: what it holds, and that something was deleted. */
export const lagermanifestSchema = z.strictObject({
  format: z.literal('stellwerk-lager/1'),
  lieferungen: z.array(eintragSchema),
  /** What was deleted: no more than that it was there. */
  geloescht: z.array(z.strictObject({ kennung: z.string(), dateien: z.int(), bytes: z.int() })),
});

/** A delivery as the manifest of its Jobcenter knows it: everything but its spells. */
export type Manifesteintrag = z.output<typeof eintragSchema>;
export type Lagermanifest = z.output<typeof lagermanifestSchema>;
