import { z } from 'zod';
import { wertarten } from '../angabe.ts';
import type { Wertart } from '../wert.ts';

export type Schema = z.core.$ZodType;

/** The schema of what stands at a place of the data, or null where it foresees nothing. */
export const schemaAn = (wurzel: Schema, daten: unknown, ort: readonly string[]): Schema | null => {
  let schema: Schema | null = wurzel;
  let wert = daten;
  for (const schluessel of ort) {
    schema = schema && kind(schema, wert, schluessel);
    wert = feldVon(wert, schluessel);
  }
  return schema;
};

/** The value at a place of the data; undefined where there is none. */
export const wertAn = (daten: unknown, ort: readonly string[]): unknown => ort.reduce(feldVon, daten);

/** The schema of what stands in the file: without the shells for optional fields, defaults and codecs. */
export const kern = (schema: Schema): Schema => {
  const innen = ohneHuelle(schema);
  return innen ? kern(innen) : schema;
};

/** What the field means, in German; empty when nobody said it. */
export const beschreibung = (schema: Schema | null): string => {
  if (!schema) return '';
  return gemerkt(
    BESCHREIBUNGEN,
    schema,
    () => z.globalRegistry.get(schema)?.description ?? beschreibung(ohneHuelle(schema)),
  );
};

/** A form asks the same of a schema thousands of times, and Zod takes long to say it. */
const gemerkt = <T>(bekannte: WeakMap<Schema, T>, schema: Schema, sage: () => T): T => {
  const bekannt = bekannte.get(schema);
  if (bekannt !== undefined) return bekannt;
  const neu = sage();
  bekannte.set(schema, neu);
  return neu;
};

const BESCHREIBUNGEN = new WeakMap<Schema, string>();
const WERTARTEN = new WeakMap<Schema, Wertart | null>();
const INNERE = new WeakMap<Schema, Schema | null>();

/** The fields of a map with fixed fields, in order; null for anything else. */
export const felderVon = (schema: Schema | null, wert: unknown): readonly string[] | null => {
  const passend = schema && zweigFuer(schema, wert);
  return passend instanceof z.ZodObject ? Object.keys(passend.shape) : null;
};

/** May the field at this place be left out? */
export const istWeglassbar = (wurzel: Schema, daten: unknown, ort: readonly string[]): boolean => {
  const darueber = ort.slice(0, -1);
  const schema = schemaAn(wurzel, daten, ort);
  const eltern = schemaAn(wurzel, daten, darueber);
  const zweig = eltern && zweigFuer(eltern, wertAn(daten, darueber));
  return (
    !(zweig instanceof z.ZodObject) || schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault
  );
};

/** Which values the field takes, when it is one that states a value. */
export const wertartVon = (schema: Schema | null, wert: unknown): Wertart | null => {
  if (!schema) return null;
  const eigene = gemerkt(WERTARTEN, schema, () => wertarten.get(schema) ?? null);
  if (eigene) return eigene;
  const innen = ohneHuelle(schema);
  if (innen) return wertartVon(innen, wert);
  return schema instanceof z.ZodUnion ? wertartVon(optionFuer(schema, wert), wert) : null;
};

/** The kernel of the schema for this value: of a union the option that fits the value's type. */
export const zweigFuer = (schema: Schema, wert: unknown): Schema | null => {
  const innen = kern(schema);
  if (!(innen instanceof z.ZodUnion)) return innen;
  const option = optionFuer(innen, wert);
  return option && zweigFuer(option, wert);
};

const feldVon = (wert: unknown, schluessel: string): unknown =>
  typeof wert === 'object' && wert !== null && Object.hasOwn(wert, schluessel)
    ? (wert as Readonly<Record<string, unknown>>)[schluessel]
    : undefined;

const kind = (schema: Schema, wert: unknown, schluessel: string): Schema | null => {
  const passend = zweigFuer(schema, wert);
  if (passend instanceof z.ZodObject) {
    const felder: Readonly<Record<string, Schema>> = passend.shape;
    return Object.hasOwn(felder, schluessel) ? (felder[schluessel] ?? null) : null;
  }
  if (passend instanceof z.ZodRecord) return passend.valueType;
  return passend instanceof z.ZodArray ? passend.element : null;
};

const ohneHuelle = (schema: Schema): Schema | null =>
  gemerkt(INNERE, schema, () => {
    if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodDefault) return schema.def.innerType;
    return schema instanceof z.ZodCodec ? schema.def.in : null;
  });

const optionFuer = (union: z.ZodUnion, wert: unknown): Schema | null => {
  if (union instanceof z.ZodDiscriminatedUnion) {
    const { discriminator } = union.def;
    const gewaehlt = feldVon(wert, discriminator);
    return union.options.find(option => nimmt(kind(option, wert, discriminator), gewaehlt)) ?? null;
  }
  return union.options.find(option => nimmt(option, wert)) ?? null;
};

/** Does the schema take values of this type; of a literal, this very value? */
const nimmt = (schema: Schema | null, wert: unknown): boolean => {
  if (!schema) return false;
  const innen = kern(schema);
  if (innen instanceof z.ZodUnion) return optionFuer(innen, wert) !== null;
  if (innen instanceof z.ZodLiteral) return innen.values.has(wert as string);
  if (innen instanceof z.ZodString || innen instanceof z.ZodEnum) return typeof wert === 'string';
  if (innen instanceof z.ZodNumber) return typeof wert === 'number';
  if (innen instanceof z.ZodBoolean) return typeof wert === 'boolean';
  if (innen instanceof z.ZodArray) return Array.isArray(wert);
  return typeof wert === 'object' && wert !== null && !Array.isArray(wert);
};
