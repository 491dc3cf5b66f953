import { z } from 'zod';

const zahl = z.number().nullable();

/** What `kennzahlen vergleiche --format json` gives. */
export const kennzahlvergleichSchema = z
  .strictObject({
    format: z.literal('stellwerk-kennzahlvergleich/1'),
    gruppe: z.string(),
    monat: z.string().regex(/^\d{4}-\d{2}$/),
    lieferungen: z.array(
      z.strictObject({
        jobcenter: z.string(),
        name: z.string().nullable(),
        ladestand: z.string().nullable(),
        typ: z.string().nullable().meta({ description: 'Vergleichstyp in dem Monat, wo er bekannt ist' }),
      }),
    ),
    kennzahlen: z.array(
      z.strictObject({
        kennzahl: z.string(),
        name: z.string(),
        besser: z.enum(['hoch', 'niedrig']).meta({ description: 'Welche Richtung besser ist' }),
        gesamt: z
          .strictObject({ zaehler: z.number(), nenner: z.number(), wert: zahl })
          .meta({ description: 'Aus den Summen der Zähler und Nenner, nie aus Quoten' }),
        quartile: z.strictObject({ unteres: z.number(), median: z.number(), oberes: z.number() }).nullable(),
        plaetze: z.array(
          z.strictObject({
            jobcenter: z.string(),
            zaehler: z.number().meta({ description: 'Beträge in Euro' }),
            nenner: z.number(),
            wert: z.number().meta({ description: 'In Prozent' }),
            rang: z.int().nullable(),
            viertel: z
              .int()
              .min(1)
              .max(4)
              .nullable()
              .meta({ description: '1 ist das beste; erst ab vier Werten und nur mit Rang' }),
            abstandGruppe: zahl.meta({ description: 'In Prozentpunkten gegen die ganze Gruppe' }),
            abstandMedian: z.number().meta({ description: 'In Prozentpunkten' }),
          }),
        ),
        fehlend: z.array(z.strictObject({ jobcenter: z.string(), grund: z.string() })),
        ohneRang: z
          .enum(['VERSCHIEDENE_TYPEN', 'OHNE_TYP', 'ZU_WENIGE'])
          .nullable()
          .meta({ description: 'Warum niemand einen Rang hat' }),
      }),
    ),
  })
  .meta({ title: 'Vergleich von Jobcentern' });

export type Kennzahlvergleichsausgabe = z.output<typeof kennzahlvergleichSchema>;
