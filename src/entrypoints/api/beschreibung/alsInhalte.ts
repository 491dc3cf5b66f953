import type { z } from '@hono/zod-openapi';
import type { Gestalt } from '../vorgang.ts';

type Schema = z.ZodType | Readonly<{ $ref: string }> | Readonly<Record<string, never>>;

/** Shapes by media type, as the description has them. */
export const alsInhalte = (arten: Readonly<Record<string, Gestalt>>): Record<string, { schema: Schema }> =>
  Object.fromEntries(Object.entries(arten).map(([art, gestalt]) => [art, { schema: alsSchema(gestalt) }]));

const alsSchema = (gestalt: Gestalt): Schema =>
  typeof gestalt === 'string' ? { $ref: `#/components/schemas/${gestalt}` } : (gestalt ?? {});
