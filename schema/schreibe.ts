import { writeFileSync } from 'node:fs';
import {
  ausgabeschemata,
  gestaltungJsonSchemaText,
  planJsonSchemaText,
  vergleichsgruppeJsonSchemaText,
  zuordnungJsonSchemaText,
} from '#contract';

// Writes the JSON Schemas beside this script: node schema/schreibe.ts
const schreibe = (name: string, text: string): void => writeFileSync(new URL(name, import.meta.url), text);

schreibe('stellwerk-plan-1.schema.json', planJsonSchemaText());
schreibe('stellwerk-gestaltung-1.schema.json', gestaltungJsonSchemaText());
schreibe('stellwerk-zuordnung-1.schema.json', zuordnungJsonSchemaText());
schreibe('stellwerk-vergleichsgruppe-1.schema.json', vergleichsgruppeJsonSchemaText());
for (const [name, schema] of Object.entries(ausgabeschemata()))
  schreibe(name, `${JSON.stringify(schema, null, 2)}\n`);
