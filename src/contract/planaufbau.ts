import type { Ort } from '#domain/plan';
import { woertliche } from './druckstelle.ts';
import { felderVon, schemaAn, wertAn, wertartVon, zweigFuer } from './lesen/schemaweg.ts';
import { planSchema } from './plan.ts';
import type { Wertart } from './wert.ts';

/** The fields the format foresees at this place of plan data, in order; null for keyed maps, lists and single values. */
export const felderAn = (daten: unknown, ort: Ort): readonly string[] | null =>
  felderVon(schemaAn(planSchema, daten, ort), wertAn(daten, ort));

/** What values the field at this place takes; null when it does not state a value. */
export const wertartAn = (daten: unknown, ort: Ort): Wertart | null =>
  wertartVon(schemaAn(planSchema, daten, ort), wertAn(daten, ort));

/** Does this place quote a document literally? */
export const istWoertlichAn = (daten: unknown, ort: Ort): boolean => {
  const schema = schemaAn(planSchema, daten, ort);
  const wert = wertAn(daten, ort);
  const zweig = schema && typeof wert === 'string' ? zweigFuer(schema, wert) : null;
  return zweig !== null && woertliche.has(zweig);
};
