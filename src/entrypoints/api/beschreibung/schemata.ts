import { z } from '@hono/zod-openapi';
import {
  planJsonSchema,
  planvergleichSchema,
  pruefberichtSchema,
  rechnungSchema,
  type JsonSchema,
} from '#contract';
import { STUFEN } from '#domain/werte';
import { befundzahlen } from '../plaene/befundzahlen.ts';

const problem = z.strictObject({
  type: z.string().meta({ description: 'Art des Fehlers; die Adresse, unter der sie erklärt ist' }),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string().meta({ description: 'Kennung der Anfrage, für Rückfragen' }),
  meldungen: z.array(
    z.strictObject({
      code: z.string(),
      stufe: z.enum(STUFEN),
      pfad: z.string().meta({ description: 'Stelle im Inhalt oder im Plan; leer: das Ganze' }),
      satz: z.string(),
    }),
  ),
  version: z
    .number()
    .int()
    .nullable()
    .exactOptional()
    .meta({ description: 'Bei 412: die Version, die der Teil jetzt hat; null: es gibt ihn nicht' }),
});

const alsSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
};

/** Definitions of a schema that became part of a larger document lie elsewhere in it. */
const verlegt = ({ $schema: _, definitions, ...rest }: JsonSchema, wohin: string): JsonSchema => {
  const text = JSON.stringify({ ...rest, $defs: definitions });
  return JSON.parse(text.replaceAll('"#/definitions/', `"${wohin}/$defs/`)) as JsonSchema;
};

/** The larger shapes by name: those of the plan file and of what the command line prints as JSON, and that of a refusal. */
export const SCHEMATA: Readonly<Record<string, JsonSchema>> = {
  Plan: verlegt(planJsonSchema(), '#/components/schemas/Plan'),
  Planteil: {
    title: 'Planteil',
    description:
      'Der Wert, der in der Plandatei an dieser Stelle steht; seine Form nennt das Schema „Plan“ unter dem Namen des Kapitels.',
  },
  Planvergleich: alsSchema(planvergleichSchema),
  Planwirkung: {
    type: 'object',
    properties: {
      befunde: alsSchema(befundzahlen),
      vergleich: { $ref: '#/components/schemas/Planvergleich' },
    },
    required: ['befunde', 'vergleich'],
    additionalProperties: false,
  },
  Pruefbericht: alsSchema(pruefberichtSchema),
  Rechnung: alsSchema(rechnungSchema),
  Zahl: alsSchema(rechnungSchema.shape.zahlen.element),
  Problem: alsSchema(problem),
};
