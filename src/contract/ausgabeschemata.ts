import { z } from 'zod';
import type { JsonSchema } from './jsonSchemaTeile.ts';
import { amtlichausgabeSchema } from './amtlichausgabe.ts';
import { erklaerungSchema } from './erklaerungsausgabe.ts';
import { kennzahlausgabeSchema } from './kennzahlausgabe.ts';
import { kennzahlvergleichSchema } from './kennzahlvergleich.ts';
import { mindestbeteiligungSchema } from './mindestbeteiligungsausgabe.ts';
import { planvergleichSchema } from './planvergleich.ts';
import { pruefberichtSchema } from './pruefbericht.ts';
import { rechnungSchema } from './rechnung.ts';
import { uebertritteSchema } from './uebertrittsausgabe.ts';
import { zielpfadSchema } from './zielpfadausgabe.ts';

/** The JSON Schemas of what the command line gives out as JSON, by file name in `schema/`. */
export const ausgabeschemata = (): Readonly<Record<string, JsonSchema>> => ({
  'stellwerk-amtlich-1.schema.json': z.toJSONSchema(amtlichausgabeSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-erklaerung-1.schema.json': z.toJSONSchema(erklaerungSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-kennzahlen-1.schema.json': z.toJSONSchema(kennzahlausgabeSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-kennzahlvergleich-1.schema.json': z.toJSONSchema(kennzahlvergleichSchema, {
    io: 'input',
    reused: 'ref',
  }),
  'stellwerk-mindestbeteiligung-1.schema.json': z.toJSONSchema(mindestbeteiligungSchema, {
    io: 'input',
    reused: 'ref',
  }),
  'stellwerk-planvergleich-1.schema.json': z.toJSONSchema(planvergleichSchema, {
    io: 'input',
    reused: 'ref',
  }),
  'stellwerk-pruefbericht-1.schema.json': z.toJSONSchema(pruefberichtSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-uebertritte-1.schema.json': z.toJSONSchema(uebertritteSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-zielpfad-1.schema.json': z.toJSONSchema(zielpfadSchema, { io: 'input', reused: 'ref' }),
  'stellwerk-rechnung-1.schema.json': z.toJSONSchema(rechnungSchema, { io: 'input', reused: 'ref' }),
});
