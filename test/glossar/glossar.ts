import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const BEREICHE = [
  'haushalt',
  'recht',
  'instrumente',
  'plan',
  'rechnen',
  'pruefen',
  'menschen',
  'organisation',
  'personal',
  'ziele',
  'strukturen',
] as const;

const bezeichner = z.string().regex(/^[A-Za-z0-9]+$/);
const text = z.string().min(2);

const eintragSchema = z.strictObject({
  bezeichner,
  kurzform: bezeichner.optional(),
  mehrzahl: bezeichner.optional(),
  begriff: text,
  bereich: z.enum(BEREICHE),
  fundstelle: text.optional(),
  bedeutung: text.regex(/\.$/, 'endet mit einem Punkt'),
  englisch: text,
  verboten: z.array(bezeichner).min(1).optional(),
  imCode: z.literal(true).optional(),
});

/** One concept of docs/glossar.yaml. */
export type Eintrag = z.output<typeof eintragSchema>;

/** The glossary of a YAML text. Throws when the YAML is broken or an entry has not the shape. */
export const liesGlossar = (yaml: string): readonly Eintrag[] =>
  z.array(eintragSchema).min(1).parse(parse(yaml));

export const ROOT = path.resolve(import.meta.dirname, '../..');

/** docs/glossar.yaml. */
export const ladeGlossar = (): readonly Eintrag[] =>
  liesGlossar(readFileSync(path.join(ROOT, 'docs/glossar.yaml'), 'utf8'));
