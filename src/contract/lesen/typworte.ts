import { z } from 'zod';
import { gekuerzt } from '../gekuerzt.ts';
import { wertbeispiel } from '../wert.ts';
import { kern, wertartVon, type Schema } from './schemaweg.ts';

/** What is expected, in words: 'ein Text', 'eine ganze Zahl', 'ein Verzeichnis'. */
export const erwartetInWorten = (schema: Schema | null): string => {
  if (!schema) return 'etwas anderes';
  const art = wertartVon(schema, '');
  if (art) return `ein Wert wie ${wertbeispiel(art)}`;
  const innen = kern(schema);
  if (innen instanceof z.ZodDiscriminatedUnion) return 'ein Verzeichnis mit Feldern';
  if (innen instanceof z.ZodUnion) return [...new Set(innen.options.map(erwartetInWorten))].join(' oder ');
  if (innen instanceof z.ZodNumber) return 'eine ganze Zahl';
  if (innen instanceof z.ZodBoolean) return 'true oder false';
  if (innen instanceof z.ZodArray) return 'eine Liste';
  if (innen instanceof z.ZodObject) return 'ein Verzeichnis mit Feldern';
  return innen instanceof z.ZodRecord ? 'ein Verzeichnis mit Schlüsseln' : 'ein Text';
};

/** What was found, in words: 'die Zahl 2023', 'eine Liste'. */
export const gefundenInWorten = (wert: unknown): string => {
  if (typeof wert === 'string') return `der Text „${gekuerzt(wert)}“`;
  if (typeof wert === 'number') return `die Zahl ${wert}`;
  if (typeof wert === 'boolean') return String(wert);
  if (Array.isArray(wert)) return 'eine Liste';
  return wert === null || wert === undefined ? 'nichts' : 'ein Verzeichnis';
};

/** What to do about a wrong type; empty where the words already say it. */
export const ratZumTyp = (schema: Schema | null, wert: unknown): string => {
  const innen = schema && kern(schema);
  if (innen instanceof z.ZodBoolean && typeof wert === 'string')
    return 'Schreiben Sie true für ja und false für nein, ohne Anführungszeichen.';
  if (innen instanceof z.ZodNumber && typeof wert === 'string' && /^-?\d+$/.test(wert))
    return 'Lassen Sie die Anführungszeichen weg.';
  if (innen instanceof z.ZodRecord && Array.isArray(wert))
    return 'Geben Sie jedem Eintrag statt „-“ einen eigenen Schlüssel, zum Beispiel „zeile_1:“.';
  if (innen instanceof z.ZodArray)
    return 'Schreiben Sie jeden Eintrag in eine eigene Zeile, beginnend mit „- “.';
  return (typeof wert === 'number' || typeof wert === 'boolean') && innen && nimmtText(innen)
    ? `Setzen Sie ihn in Anführungszeichen: "${wert}".`
    : '';
};

const nimmtText = (schema: Schema): boolean => {
  const innen = kern(schema);
  return innen instanceof z.ZodUnion
    ? innen.options.some(nimmtText)
    : innen instanceof z.ZodString || innen instanceof z.ZodEnum || innen instanceof z.ZodLiteral;
};
