/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Shorter parts are easier to read where they stand. */
const MINDESTLAENGE = 150;

/** The schema with every larger part that occurs more than once written once, under `definitions`, and referred to by name. */
export const mitDefinitionen = (schema: JsonSchema): JsonSchema => {
  const anzahl = new Map<string, number>();
  zaehle(schema, anzahl);
  const namen = new Map<string, string>();
  const definitionen: Record<string, unknown> = {};
  const umgeschrieben = (teil: unknown, feld: string): unknown => {
    if (Array.isArray(teil)) return teil.map(t => umgeschrieben(t, feld));
    if (!istVerzeichnis(teil)) return teil;
    const text = JSON.stringify(teil);
    const innen = (): unknown =>
      Object.fromEntries(Object.entries(teil).map(([f, t]) => [f, umgeschrieben(t, name(f, feld))]));
    if ((anzahl.get(text) ?? 0) < 2 || !istSchema(teil) || text.length < MINDESTLAENGE) return innen();
    const bekannt = namen.get(text);
    if (bekannt !== undefined) return { $ref: `#/definitions/${bekannt}` };
    const neu = freierName(feld, definitionen);
    namen.set(text, neu);
    definitionen[neu] = null;
    definitionen[neu] = innen();
    return { $ref: `#/definitions/${neu}` };
  };
  return { ...(umgeschrieben(schema, 'plan') as JsonSchema), definitions: definitionen };
};

const istVerzeichnis = (teil: unknown): teil is Record<string, unknown> =>
  typeof teil === 'object' && teil !== null && !Array.isArray(teil);

/** A map of properties is no schema. */
const istSchema = (teil: Record<string, unknown>): boolean =>
  typeof teil['type'] === 'string' || Array.isArray(teil['type']) || 'anyOf' in teil || 'oneOf' in teil;

const zaehle = (teil: unknown, anzahl: Map<string, number>): void => {
  if (Array.isArray(teil)) for (const t of teil) zaehle(t, anzahl);
  if (!istVerzeichnis(teil)) return;
  const text = JSON.stringify(teil);
  anzahl.set(text, (anzahl.get(text) ?? 0) + 1);
  for (const t of Object.values(teil)) zaehle(t, anzahl);
};

/** Parts are called after the field they describe. */
const name = (feld: string, davor: string): string =>
  feld === 'propertyNames' ? 'schluessel' : HUELLEN.has(feld) ? davor : feld;

const HUELLEN: ReadonlySet<string> = new Set([
  'properties',
  'anyOf',
  'oneOf',
  'items',
  'additionalProperties',
]);

const freierName = (wunsch: string, vergeben: object): string => {
  if (!Object.hasOwn(vergeben, wunsch)) return wunsch;
  for (let i = 2; ; i++) if (!Object.hasOwn(vergeben, `${wunsch}${i}`)) return `${wunsch}${i}`;
};
