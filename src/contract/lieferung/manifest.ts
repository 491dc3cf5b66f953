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

const kennungSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/);

/** A delivery as its Jobcenter's manifest and the file beside its spells hold it. */
export const manifesteintragSchema = z.strictObject({
  kennung: kennungSchema,
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
  /** What was written of it, with length and CRC-32; absent in stores that were filled before it was kept. */
  dateien: z.array(z.strictObject({ datei: z.string(), bytes: z.int(), crc32: z.int() })).optional(),
  /** SHA-256 over the other fields as written. */
  siegel: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

/** The manifest of a Jobcenter's folder in the store: what it holds, and that something was deleted. */
export const lagermanifestSchema = z.strictObject({
  format: z.literal('stellwerk-lager/1'),
  /** Each is checked for itself: one that is damaged does not take the others with it. */
  lieferungen: z.array(z.unknown()),
  /** What was deleted: no more than that it was there. */
  geloescht: z.array(z.strictObject({ kennung: z.string(), dateien: z.int(), bytes: z.int() })),
  /** Deliveries whose entry is lost while their folder is there. */
  beschaedigt: z.array(kennungSchema).default([]),
});

/** A delivery as the manifest of its Jobcenter knows it: everything but its spells. */
export type Manifesteintrag = z.output<typeof manifesteintragSchema>;
export type Lagermanifest = Omit<z.output<typeof lagermanifestSchema>, 'lieferungen'> & {
  lieferungen: Manifesteintrag[];
};
