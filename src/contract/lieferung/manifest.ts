import { z } from 'zod';

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
  dimensionen: z.array(z.strictObject({ name: z.string(), klassen: z.array(z.string()) })),
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
