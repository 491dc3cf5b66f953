import { z } from 'zod';

/** What `kennzahlen uebertritte --format json` gives. */
export const uebertritteSchema = z
  .strictObject({
    format: z.literal('stellwerk-uebertritte/1'),
    jobcenter: z.string(),
    ladestand: z.string(),
    datentag: z.string().meta({ description: 'Letzter Stichtag der Daten; ab da läuft jeder Bezug weiter' }),
    regel: z.string().meta({ description: 'Wie die künftigen Stichtage gefunden sind' }),
    je: z.string().nullable(),
    zeilen: z.array(
      z.strictObject({
        monat: z.string().regex(/^\d{4}-\d{2}$/),
        stichtag: z.string(),
        klasse: z.string().nullable().meta({ description: 'Ohne Klasse: alle' }),
        zahl: z.int().nullable(),
        grund: z.enum(['FEHLT', 'NENNER_0', 'GEHEIM', 'NICHT_GRUPPIERBAR']).nullable(),
      }),
    ),
    summen: z
      .array(
        z.strictObject({
          klasse: z.string().nullable().meta({ description: 'Ohne Klasse: alle' }),
          zahl: z.int().nullable(),
          grund: z.enum(['FEHLT', 'NENNER_0', 'GEHEIM', 'NICHT_GRUPPIERBAR']).nullable(),
        }),
      )
      .meta({ description: 'Alle Monate zusammen' }),
    hinweise: z.array(z.string()).meta({ description: 'Was vor der Verwendung zu wissen ist' }),
  })
  .meta({ title: 'Künftige Übertritte in den Langzeitleistungsbezug' });

export type Uebertrittsausgabe = z.output<typeof uebertritteSchema>;
