import { z } from 'zod';
import { STUFEN } from '#domain/werte';
import { tagSchema } from './schluessel.ts';

const fundort = z.strictObject({ zeile: z.number().int(), spalte: z.number().int() });

/** One message about the form of the file. */
export const dateifehlerSchema = z.strictObject({
  code: z.string(),
  stufe: z.enum(STUFEN),
  text: z.string(),
  pfad: z.string(),
  fundort: fundort.nullable(),
});

/** One finding of a rule. */
export const befundSchema = z.strictObject({
  code: z.string(),
  stufe: z.enum(STUFEN),
  titel: z.string(),
  text: z.string(),
  pfad: z.string().meta({ description: 'Adresse der Zahl oder Stelle' }),
  fundort: fundort.nullable().meta({ description: 'Stelle in der Datei' }),
  merkmal: z
    .string()
    .meta({ description: 'Prüfmerkmal, mit dem der Befund unter „geprueft“ als geprüft vermerkt wird' }),
  gruppe: z.string().meta({
    description: 'Befunde mit einer Ursache: Prüfmerkmal des ersten; ein einzelner Befund nennt sein eigenes',
  }),
  ursache: z
    .strictObject({ art: z.enum(['zahl', 'aussage']), pfad: z.string(), text: z.string() })
    .nullable()
    .meta({
      description:
        'Gemeinsame Ursache der Gruppe: eine Zahl, mit deren anderem Wert es die Befunde nicht gäbe, oder eine mehrfach stehende Aussage; null bei einem einzelnen Befund',
    }),
  geprueft: z.strictObject({ grund: z.string(), von: z.string(), am: tagSchema }).nullable(),
  ueberholt: z.boolean().meta({
    description:
      'Vermerkt, aber das Prüfmerkmal passt nicht zum Befund: eine Zahl dahinter hat sich geändert, oder es ist falsch abgeschrieben',
  }),
});

/** What `plan pruefe --format json` prints. */
export const pruefberichtSchema = z
  .strictObject({
    format: z.literal('stellwerk-pruefbericht/1'),
    datei: z.string(),
    lesbar: z.boolean(),
    jobcenter: z.string().nullable(),
    jahr: z.number().int().nullable(),
    anzahl: z.strictObject({
      sperrt: z.number().int(),
      warnt: z.number().int(),
      hinweis: z.number().int(),
      geprueft: z.number().int(),
    }),
    dateifehler: z.array(dateifehlerSchema),
    befunde: z.array(befundSchema),
  })
  .meta({ title: 'Stellwerk-Prüfbericht', description: 'Ergebnis der Prüfung eines Plans' });

export type PruefberichtDaten = z.output<typeof pruefberichtSchema>;
