import { Readable } from 'node:stream';
import type { z } from '@hono/zod-openapi';
import type { Gelesenes, Gestalt, Inhaltsart } from '../vorgang.ts';
import { pruefeForm } from './feldeinwaende.ts';
import { liesJson } from './liesJson.ts';

/** As much as the form of a page may send. */
const JSON_HOECHSTENS = 1_000_000;
/** The reader of plan files takes no more. */
const PLANDATEI_HOECHSTENS = 2_000_000;

const JSONART = 'application/json';
/** RFC 9512. */
export const YAML = 'application/yaml';

/** JSON of this shape. */
export const json = <S extends z.ZodType>(schema: S): Inhaltsart<z.output<S>> => ({
  arten: { [JSONART]: schema },
  hoechstens: JSON_HOECHSTENS,
  lies: ({ bytes }) => liesForm(schema, bytes),
});

/** JSON that the use case reads itself, with messages of its own; gestalt: as the description names it. */
export const beliebigesJson = (gestalt: Gestalt): Inhaltsart<unknown> => ({
  arten: { [JSONART]: gestalt },
  hoechstens: JSON_HOECHSTENS,
  lies: ({ bytes }) => {
    const gelesen = liesJson(bytes);
    return gelesen.ok
      ? { wert: gelesen.wert }
      : { problem: 'anfrage-fehlerhaft', meldungen: [gelesen.einwand] };
  },
});

/** A plan file. */
export const plandatei: Inhaltsart<Uint8Array> = {
  arten: { [YAML]: null },
  hoechstens: PLANDATEI_HOECHSTENS,
  lies: ({ bytes }) => ({ wert: bytes }),
};

/** JSON of this shape, or a plan file. */
export const jsonOderPlandatei = <S extends z.ZodType>(schema: S): Inhaltsart<z.output<S> | Uint8Array> => ({
  arten: { [JSONART]: schema, [YAML]: null },
  hoechstens: PLANDATEI_HOECHSTENS,
  lies: ({ bytes, art }) => (art === YAML ? { wert: bytes } : liesForm(schema, bytes)),
});

/** A file of one of these kinds, as it comes. */
export const datei = (arten: readonly string[]): Inhaltsart<Datei> => ({
  arten: Object.fromEntries(arten.map(art => [art, null])),
  hoechstens: null,
  lies: ({ art, strom }) => ({ wert: { art, stuecke: strom ?? NICHTS } }),
});

/** A file on its way. */
export type Datei = Readonly<{ art: string; stuecke: AsyncIterable<Uint8Array> }>;

const NICHTS: AsyncIterable<Uint8Array> = Readable.from([]);

const liesForm = <S extends z.ZodType>(schema: S, bytes: Uint8Array): Gelesenes<z.output<S>> => {
  const gelesen = liesJson(bytes);
  if (!gelesen.ok) return { problem: 'anfrage-fehlerhaft', meldungen: [gelesen.einwand] };
  const geprueft = pruefeForm(schema, gelesen.wert, 'API-02');
  return geprueft.ok
    ? { wert: geprueft.wert }
    : { problem: 'nicht-verarbeitbar', meldungen: geprueft.einwaende };
};
