import { z } from 'zod';
import type { JsonSchema } from './jsonSchemaTeile.ts';
import { kennzahlausgabeSchema } from './kennzahlausgabe.ts';
import { planvergleichSchema } from './planvergleich.ts';
import { pruefberichtSchema } from './pruefbericht.ts';
import { rechnungSchema } from './rechnung.ts';

/** The JSON Schemas of what the command line gives out as JSON, by file name in `schema/`. */
export const ausgabeschemata = (): Readonly<Record<string, JsonSchema>> => ({
  'stellwerk-kennzahlen-1.schema.json': z.toJSONSchema(kennzahlausgabeSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-planvergleich-1.schema.json': z.toJSONSchema(planvergleichSchema, {
    io: 'input',
    reused: 'ref',
  }),
  'stellwerk-pruefbericht-1.schema.json': z.toJSONSchema(pruefberichtSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-rechnung-1.schema.json': z.toJSONSchema(rechnungSchema, { io: 'input', reused: 'ref' }),
});
