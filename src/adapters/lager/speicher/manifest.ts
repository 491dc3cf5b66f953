import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Monat, Tag } from '#domain/werte';
import type { Lieferungseintrag } from '#ports';
import { ersetzeDatei } from './dauerhaft.ts';

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

const manifestSchema = z.strictObject({
  format: z.literal('stellwerk-lager/1'),
  lieferungen: z.array(eintragSchema),
  /** What was deleted: no more than that it was there. */
  geloescht: z.array(z.strictObject({ kennung: z.string(), dateien: z.int(), bytes: z.int() })),
});

/** A delivery as the manifest of its Jobcenter knows it: everything but its spells. */
export type Manifesteintrag = z.output<typeof eintragSchema>;
export type Manifest = z.output<typeof manifestSchema>;

const datei = (ordner: string): string => path.join(ordner, 'manifest.json');
const LEER: Manifest = { format: 'stellwerk-lager/1', lieferungen: [], geloescht: [] };

/** The manifest of a Jobcenter's folder; an empty one where there is none. Throws when it is damaged: nothing is guessed about data. */
export const liesManifest = async (ordner: string): Promise<Manifest> => {
  const text = await readFile(datei(ordner), 'utf8').catch(() => null);
  return text === null ? LEER : manifestSchema.parse(JSON.parse(text));
};

/** Puts the new manifest into place: from now on readers see it. */
export const schreibeManifest = async (ordner: string, manifest: Manifest): Promise<void> =>
  ersetzeDatei(datei(ordner), JSON.stringify(manifest));

/** What others may know of a delivery. */
export const alsEintrag = ({
  dimensionen,
  stichtage: _stichtage,
  betraege: _betraege,
  ...eintrag
}: Manifesteintrag): Lieferungseintrag => ({
  ...eintrag,
  ladestand: eintrag.ladestand as Tag,
  vonMonat: eintrag.vonMonat as Monat,
  bisMonat: eintrag.bisMonat as Monat,
  dimensionen: dimensionen.map(d => d.name),
});
