import fc from 'fast-check';

/** A JSON Schema as the description has them. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * Values for a schema: mostly such that fit, now and then anything. Knows what the description uses; whatever else it finds it takes for
 * something that anything fits.
 */
export const werteFuer = (schema: Schema, wurzel: Schema, tiefe = 0): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: passende(schema, wurzel, tiefe) }, { weight: 1, arbitrary: FEINDLICHES });

/** What no programmer thinks of: half characters, control characters, other people's languages, bombs. */
export const FEINDLICHER_TEXT = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '\ud800',
    '../..',
    "' or 1=1 --",
    '<script>',
    '{{ haushalt }}',
    'ß'.repeat(5000),
    '%00',
    '\u202e',
    '__proto__',
    '𝄞',
    '1e999',
    '-0',
    'null',
    'NaN',
  ),
  fc.string({ unit: 'binary' }),
);

export const FEINDLICHES: fc.Arbitrary<unknown> = fc.oneof(
  FEINDLICHER_TEXT,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, 2 ** 53, [], {}, [[[[[[]]]]]]),
  fc.jsonValue(),
);

const passende = (schema: Schema, wurzel: Schema, tiefe: number): fc.Arbitrary<unknown> => {
  if (schema['$ref'] === '#/components/schemas/Planteil') return planteile(wurzel);
  if (typeof schema['$ref'] === 'string')
    return werteFuer(aufgeloest(schema['$ref'], wurzel), wurzel, tiefe + 1);
  if ('const' in schema) return fc.constant(schema['const']);
  const { enum: werte, anyOf, oneOf } = schema;
  if (Array.isArray(werte)) return fc.constantFrom(...(werte as unknown[]));
  const wahl = (anyOf ?? oneOf) as readonly Schema[] | undefined;
  if (wahl) return fc.oneof(...wahl.map(s => werteFuer(s, wurzel, tiefe + 1)));
  const [art] = [schema['type']].flat() as (string | undefined)[];
  if (art === undefined || tiefe > 12) return fc.jsonValue();
  return NACH_ART[art]?.(schema, wurzel, tiefe) ?? fc.jsonValue();
};

/** A part can be anything that stands in a plan two levels deep. */
const planteile = (wurzel: Schema): fc.Arbitrary<unknown> => {
  const plan = aufgeloest('#/components/schemas/Plan', wurzel);
  const kapitel = Object.values(plan['properties'] as Readonly<Record<string, Schema>>);
  const teile = kapitel.flatMap(k => [
    k,
    ...Object.values((k['properties'] ?? {}) as Readonly<Record<string, Schema>>),
    ...(typeof k['additionalProperties'] === 'object' ? [k['additionalProperties'] as Schema] : []),
  ]);
  // Only the one that was drawn is taken apart: all of them together are the whole plan.
  return fc.constantFrom(...teile).chain(teil => werteFuer(teil, wurzel, 6));
};

const NACH_ART: Readonly<
  Record<string, (schema: Schema, wurzel: Schema, tiefe: number) => fc.Arbitrary<unknown>>
> = {
  string: s => texte(s),
  integer: s => fc.integer({ min: zahl(s['minimum'], -1000), max: zahl(s['maximum'], 100_000) }),
  number: () => fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: (s, wurzel, tiefe) =>
    fc.array(werteFuer((s['items'] ?? {}) as Schema, wurzel, tiefe + 1), { maxLength: 3 }),
  object: (s, wurzel, tiefe) => verzeichnisse(s, wurzel, tiefe),
};

const texte = ({ pattern, format, minLength, maxLength }: Schema): fc.Arbitrary<string> => {
  if (format === 'uuid') return fc.uuid();
  if (format === 'date') return fc.constantFrom('2027-01-01', '2026-02-30', '1900-01-01');
  if (typeof pattern === 'string') return mitMuster(pattern);
  return fc.string({ minLength: zahl(minLength, 0), maxLength: Math.min(zahl(maxLength, 40), 400) });
};

/** Not every pattern can be read backwards; those that cannot are tried with plain text. */
const mitMuster = (pattern: string): fc.Arbitrary<string> => {
  const bekannt = MUSTER.get(pattern) ?? ausMuster(pattern);
  MUSTER.set(pattern, bekannt);
  return bekannt;
};

const MUSTER = new Map<string, fc.Arbitrary<string>>();

const ausMuster = (pattern: string): fc.Arbitrary<string> => {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: 60 });
  } catch {
    return fc.string();
  }
};

const verzeichnisse = (s: Schema, wurzel: Schema, tiefe: number): fc.Arbitrary<unknown> => {
  const felder = (s['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const noetig = (s['required'] ?? []) as readonly string[];
  const bekannte = fc.record(
    Object.fromEntries(
      Object.entries(felder).map(([name, feld]) => [name, werteFuer(feld, wurzel, tiefe + 1)]),
    ),
    { requiredKeys: tiefe > 6 ? [...noetig] : noetig.filter(n => n in felder) },
  );
  const weitere = s['additionalProperties'];
  return typeof weitere === 'object'
    ? fc
        .tuple(
          bekannte,
          fc.dictionary(
            fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/),
            werteFuer(weitere as Schema, wurzel, tiefe + 1),
            { maxKeys: 2 },
          ),
        )
        .map(([a, b]) => ({ ...a, ...b }))
    : fc.oneof(
        { weight: 9, arbitrary: bekannte },
        { weight: 1, arbitrary: bekannte.map(b => ({ ...b, unbekannt: 1 })) },
      );
};

const aufgeloest = (verweis: string, wurzel: Schema): Schema =>
  verweis
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (teil, name) => (teil as Record<string, unknown>)[decodeURIComponent(name)],
      wurzel,
    ) as Schema;

const zahl = (wert: unknown, sonst: number): number => (typeof wert === 'number' ? wert : sonst);
