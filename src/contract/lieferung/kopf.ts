import { z } from 'zod';

const tag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const monat = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** lieferung.json: who delivers, when, and for which months the data are complete. */
export const lieferungskopfSchema = z
  .object({
    format: z.literal('stellwerk-lieferung/1').meta({ description: 'Format der Lieferung' }),
    jobcenter: z
      .union([z.string(), z.int().nonnegative().transform(String)])
      .pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/))
      .meta({ description: 'Nummer des Trägers' }),
    name: z
      .string()
      .max(200)
      .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}]*$/u)
      .meta({ description: 'Name des Jobcenters' }),
    ladestand: tag.meta({ description: 'Tag, an dem die Daten gezogen wurden, als JJJJ-MM-TT' }),
    vonMonat: monat.meta({ description: 'Erster Monat, für den die Daten vollständig sind' }),
    bisMonat: monat.meta({ description: 'Letzter Monat, für den die Daten vollständig sind' }),
  })
  .meta({ title: 'Stellwerk-Lieferung', description: 'Kopf einer Lieferung (lieferung.json)' });

/** lieferung.json as data. */
export type Lieferungskopf = z.output<typeof lieferungskopfSchema>;
