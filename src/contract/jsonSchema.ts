import { z } from 'zod';
import type { Einheit } from '#domain/werte';
import { wertarten } from './angabe.ts';
import { mitDefinitionen, type JsonSchema } from './jsonSchemaTeile.ts';
import { planSchema } from './plan.ts';
import { WERTBEISPIELE } from './wert.ts';

/**
 * The JSON Schema of the plan file, for editors: completion, German hover texts, messages while typing. Draft 7, which the YAML
 * and JSON languages of VS Code and its relatives know best. It is looser than the reader where rules cannot be said in it.
 */
export const planJsonSchema = (): JsonSchema =>
  mitDefinitionen(
    z.toJSONSchema(planSchema, {
      io: 'input',
      target: 'draft-07',
      override: ({ zodSchema, jsonSchema }) => {
        const art = wertarten.get(zodSchema);
        if (art) {
          delete jsonSchema.anyOf;
          Object.assign(jsonSchema, WERTSCHEMATA[art.einheit]);
        }
        if (istText(jsonSchema) && jsonSchema.pattern !== undefined && !('patternErrorMessage' in jsonSchema))
          Object.assign(jsonSchema, { patternErrorMessage: erwartet(jsonSchema.description) });
      },
    }),
  );

/** The same as text of a file. */
export const planJsonSchemaText = (): string => `${JSON.stringify(planJsonSchema(), null, 2)}\n`;

const istText = (schema: z.core.JSONSchema.BaseSchema): boolean => schema.type === 'string';

const erwartet = (beschreibung: string | undefined): string =>
  beschreibung === undefined ? 'Unerwartete Form' : `Erwartet: ${beschreibung}`;

/** Text with one of these units, in any case of letters; editors cannot ignore case. */
const mitEinheit = (einheit: Einheit, ...einheiten: readonly string[]): JsonSchema => ({
  pattern: `[0-9].*(?:${einheiten.map(ohneGrossUndKlein).join('|')})`,
  patternErrorMessage: `Erwartet: ${WERTBEISPIELE[einheit]}`,
});

const ohneGrossUndKlein = (text: string): string =>
  text.replaceAll(/\p{L}/gu, b => `[${b.toUpperCase()}${b.toLowerCase()}]`).replaceAll('.', '\\.');

const WERTSCHEMATA: Readonly<Record<Einheit, JsonSchema>> = {
  cent: { type: ['integer', 'string'], ...mitEinheit('cent', '€', 'EUR') },
  anzahl: {
    type: ['integer', 'string'],
    pattern: '^\\s*[-−–+]?\\s*(?:[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3}){2,})\\s*$',
    patternErrorMessage: `Erwartet: ${WERTBEISPIELE.anzahl}`,
  },
  anteil: { type: 'string', ...mitEinheit('anteil', '%', 'Prozent', 'v. H.', 'v.H.') },
  punkte: { type: 'string', ...mitEinheit('punkte', 'Punkt', 'PP') },
  vzae: { type: 'string', ...mitEinheit('vzae', 'VZÄ', 'Vollzeitäquivalente', 'Stellen') },
  schluessel: {
    type: 'string',
    pattern: '^\\s*1\\s*(?::|zu)\\s*[0-9]|[0-9].*(?:[Ee][Ll][Bb]|[Bb][Gg])',
    patternErrorMessage: `Erwartet: ${WERTBEISPIELE.schluessel}`,
  },
  dezimal: {
    type: 'string',
    ...mitEinheit('dezimal', 'Monat', 'Woche', 'Tage', 'Stunde', 'Minute', 'Jahre'),
  },
};
