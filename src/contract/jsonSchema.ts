import { z } from 'zod';
import type { Einheit, Mass } from '#domain/werte';
import { wertarten } from './angabe.ts';
import { gestaltungSchema } from './gestaltung.ts';
import { zuordnungSchema } from './importe/zuordnung.ts';
import { vergleichsgruppeSchema } from './importe/vergleichsgruppe.ts';
import { mitDefinitionen, type JsonSchema } from './jsonSchemaTeile.ts';
import { planSchema } from './plan.ts';
import { wertbeispiel, WERTBEISPIELE, type Wertart } from './wert.ts';

/**
 * The JSON Schema of the plan file, for editors: completion, German hover texts, messages while typing. Draft 7, which the YAML
 * and JSON languages of VS Code and its relatives know best. It is looser than the reader where rules cannot be said in it.
 */
export const planJsonSchema = (): JsonSchema => jsonSchemaZu(planSchema);

/** The same for the design file. */
export const gestaltungJsonSchema = (): JsonSchema => jsonSchemaZu(gestaltungSchema);

/** The same for the mapping file. */
export const zuordnungJsonSchema = (): JsonSchema => jsonSchemaZu(zuordnungSchema);

/** The same for the file of a comparison group. */
export const vergleichsgruppeJsonSchema = (): JsonSchema => jsonSchemaZu(vergleichsgruppeSchema);

const jsonSchemaZu = (schema: z.ZodType): JsonSchema =>
  mitDefinitionen(
    z.toJSONSchema(schema, {
      io: 'input',
      target: 'draft-07',
      override: ({ zodSchema, jsonSchema }) => {
        const art = wertarten.get(zodSchema);
        if (art) {
          delete jsonSchema.anyOf;
          Object.assign(jsonSchema, wertschema(art));
        }
        if (istText(jsonSchema) && jsonSchema.pattern !== undefined && !('patternErrorMessage' in jsonSchema))
          Object.assign(jsonSchema, { patternErrorMessage: erwartet(jsonSchema.description) });
      },
    }),
  );

/** The same as text of a file. */
export const planJsonSchemaText = (): string => alsText(planJsonSchema());

/** The same as text of a file. */
export const gestaltungJsonSchemaText = (): string => alsText(gestaltungJsonSchema());

/** The same as text of a file. */
export const zuordnungJsonSchemaText = (): string => alsText(zuordnungJsonSchema());

/** The same as text of a file. */
export const vergleichsgruppeJsonSchemaText = (): string => alsText(vergleichsgruppeJsonSchema());

const alsText = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

const istText = (schema: z.core.JSONSchema.BaseSchema): boolean => schema.type === 'string';

const erwartet = (beschreibung: string | undefined): string =>
  beschreibung === undefined ? 'Unerwartete Form' : `Erwartet: ${beschreibung}`;

/** What editors say to a value: where a measure is wanted, its own words. */
const wertschema = (art: Wertart): JsonSchema => ({
  ...WERTSCHEMATA[art.einheit],
  ...(art.einheit === 'dezimal' && art.mass && mitEinheit('dezimal', ...(MASSWORTE[art.mass] ?? []))),
  ...(art.einheit === 'anzahl' && art.ungefaehr && { pattern: `${GENAUE_ANZAHL}|${UNGEFAEHRE_ANZAHL}` }),
  ...(art.mass && { patternErrorMessage: `Erwartet: ${wertbeispiel(art)}` }),
});

const MASSWORTE: Readonly<Partial<Record<Mass, readonly string[]>>> = {
  minuten: ['Min', 'Stunde', 'Std'],
  stunden: ['Stunde', 'Std'],
  tage: ['Tag'],
  wochen: ['Woche'],
  monate: ['Mon', 'Jahr'],
  jahre: ['Jahr'],
};

/** Text with one of these units, in any case of letters; editors cannot ignore case. */
const mitEinheit = (einheit: Einheit, ...einheiten: readonly string[]): JsonSchema => ({
  pattern: `[0-9].*(?:${einheiten.map(ohneGrossUndKlein).join('|')})`,
  patternErrorMessage: `Erwartet: ${WERTBEISPIELE[einheit]}`,
});

const ohneGrossUndKlein = (text: string): string =>
  text.replaceAll(/\p{L}/gu, b => `[${b.toUpperCase()}${b.toLowerCase()}]`).replaceAll('.', '\\.');

const GENAUE_ANZAHL = '^\\s*[-−–+]?\\s*(?:[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3}){2,})\\s*$';
/** 'rd. 400', 'mindestens 1.300': a word goes before it. */
const UNGEFAEHRE_ANZAHL = '^\\s*[A-Za-zÄÖÜäöü][^0-9]*(?:[0-9]+|[0-9]{1,3}(?:\\.[0-9]{3})+)\\s*$';

const WERTSCHEMATA: Readonly<Record<Einheit, JsonSchema>> = {
  cent: { type: ['integer', 'string'], ...mitEinheit('cent', '€', 'EUR') },
  anzahl: {
    type: ['integer', 'string'],
    pattern: GENAUE_ANZAHL,
    patternErrorMessage: `Erwartet: ${WERTBEISPIELE.anzahl}`,
  },
  anteil: { type: 'string', ...mitEinheit('anteil', '%', 'Prozent', 'v. H.', 'v.H.') },
  punkte: { type: 'string', ...mitEinheit('punkte', 'Punkt', 'PP') },
  vzae: { type: 'string', ...mitEinheit('vzae', 'VZÄ', 'Vollzeitäquivalente', 'Stellen') },
  schluessel: {
    type: 'string',
    pattern:
      '^\\s*1\\s*(?::|zu)\\s*[0-9]|[0-9].*(?:[Ee][Ll][Bb]|[Bb][Gg]|[Bb]edarfsgemeinschaften|[Tt]eilnehmende|TN)',
    patternErrorMessage: `Erwartet: ${WERTBEISPIELE.schluessel}`,
  },
  dezimal: {
    type: 'string',
    ...mitEinheit('dezimal', 'Monat', 'Woche', 'Tage', 'Stunde', 'Minute', 'Jahre'),
  },
};
