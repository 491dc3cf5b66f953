import { z } from '@hono/zod-openapi';
import type { Arbeitsplatz } from '#application/arbeitsplatz';
import { VORLAGEN, ZUSTAENDE } from '#domain/plan';
import { alsZeitpunkt, zeitpunkt } from '../felder.ts';

/** A plan in a list. */
export const plankopfSchema = z.strictObject({
  kennung: z.string(),
  titel: z.string(),
  jahr: z.number().int(),
  vorlage: z.enum(VORLAGEN),
  zustand: z.enum(ZUSTAENDE),
  fassung: z.number().int().meta({ description: 'Nummer der Fassung, die gelesen wird' }),
  beschlosseneFassung: z.number().int().nullable().meta({ description: 'Die letzte beschlossene' }),
  freigegeben: z.boolean().meta({ description: 'Dem Land freigegeben' }),
  szenarioVon: z
    .string()
    .nullable()
    .meta({ description: 'Kennung des Plans, zu dem dieses Szenario gehört' }),
  entstandenAus: z.string().nullable().meta({ description: 'Kennung des Plans des Vorjahrs' }),
  geaendertAm: zeitpunkt,
});

type Kopf = Extract<Awaited<ReturnType<Arbeitsplatz['planung']['liste']>>, { ok: true }>['wert'][number];

/** A head as it is given out. */
export const alsPlankopf = (kopf: Kopf): z.output<typeof plankopfSchema> => ({
  kennung: kopf.kennung,
  titel: kopf.titel,
  jahr: kopf.jahr,
  vorlage: kopf.vorlage,
  zustand: kopf.zustand,
  fassung: kopf.fassung,
  beschlosseneFassung: kopf.beschlosseneFassung ?? null,
  freigegeben: kopf.freigegeben,
  szenarioVon: kopf.szenarioVon ?? null,
  entstandenAus: kopf.entstandenAus ?? null,
  geaendertAm: alsZeitpunkt(kopf.geaendertAm),
});
