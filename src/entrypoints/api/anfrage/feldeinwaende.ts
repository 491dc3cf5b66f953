import { z } from '@hono/zod-openapi';
import { einwand, type Einwand } from '../antwort/antwort.ts';

/** What a schema says against data, in German: every place at once. */
export type Pruefung<T> =
  Readonly<{ ok: true; wert: T }> | Readonly<{ ok: false; einwaende: readonly Einwand[] }>;

/** Reads data by a schema. */
export const pruefeForm = <S extends z.ZodType>(
  schema: S,
  daten: unknown,
  code: string,
): Pruefung<z.output<S>> => {
  const gelesen = schema.safeParse(daten, { error: DEUTSCH });
  return gelesen.success
    ? { ok: true, wert: gelesen.data }
    : {
        ok: false,
        einwaende: gelesen.error.issues.flatMap(alsEinwaende(code)),
      };
};

const DEUTSCH = z.locales.de().localeError;

const alsEinwaende =
  (code: string) =>
  (issue: z.core.$ZodIssue): readonly Einwand[] => {
    const ort = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(feld => einwand(code, [...ort, feld].join('.'), `„${feld}“ gibt es hier nicht.`));
    return [einwand(code, ort.join('.'), `${issue.message.replace(/\.$/, '')}.`)];
  };
