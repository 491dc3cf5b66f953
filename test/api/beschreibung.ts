import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { erstelleApi } from '#entrypoints/api';

type Beschreibung = ReturnType<typeof erstelleApi>['beschreibung'];

/** Checks a description against the schema that the OpenAPI Initiative publishes (2022-10-07, Apache-2.0). Gives what is wrong. */
export const pruefeBeschreibung = (beschreibung: unknown): readonly unknown[] => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // Ajv looks a dynamic anchor up in the wrong place; here it has one place only.
  const schema = readFileSync('test/api/openapi-3.1.schema.json', 'utf8').replaceAll(
    '"$dynamicRef": "#meta"',
    '"$ref": "#/$defs/schema"',
  );
  const pruefe = ajv.compile(JSON.parse(schema) as object);
  return pruefe(beschreibung) ? [] : (pruefe.errors ?? []);
};

/** Compares answers with what the description says they are. */
export const antwortpruefer = (beschreibung: Beschreibung) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(beschreibung, 'api');
  const bekannt = new Map<string, ValidateFunction>();
  const prueferFuer = (zeiger: string): ValidateFunction => {
    const pruefer = bekannt.get(zeiger) ?? ajv.compile({ $ref: `api#${zeiger}` });
    bekannt.set(zeiger, pruefer);
    return pruefer;
  };
  /** What of an answer is not as described; empty: nothing. */
  return async (pfad: string, methode: string, antwort: Response): Promise<readonly string[]> => {
    const vorgang = (beschreibung.paths?.[pfad] as Record<string, Vorgang> | undefined)?.[methode];
    const status = String(antwort.status);
    const erklaert = vorgang?.responses[status];
    if (!erklaert) return [`${methode} ${pfad}: ${status} ist nicht beschrieben`];
    const art = (antwort.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const text = await antwort.text();
    if (!erklaert.content) return text === '' ? [] : [`${methode} ${pfad}: ${status} hat einen Inhalt`];
    if (!erklaert.content[art]) return [`${methode} ${pfad}: ${status} kommt als „${art}“`];
    if (!art.endsWith('json')) return [];
    const zeiger = ['', 'paths', pfad, methode, 'responses', status, 'content', art, 'schema'];
    const pruefer = prueferFuer(
      zeiger
        .map(t => t.replaceAll('~', '~0').replaceAll('/', '~1'))
        .map(encodeURIComponent)
        .join('/'),
    );
    return pruefer(JSON.parse(text))
      ? []
      : [`${methode} ${pfad} ${status}: ${ajv.errorsText(pruefer.errors)}`];
  };
};

type Vorgang = Readonly<{
  responses: Readonly<Record<string, Readonly<{ content?: Readonly<Record<string, unknown>> }>>>;
}>;
