import { z } from 'zod';
import { EINE_ZEILE } from './schluessel.ts';

/** Schemas of texts that are quoted from a document, letter by letter. */
export const woertliche = z.registry<{ woertlich: true }>();

const text = z
  .string()
  .min(1)
  .max(60)
  .regex(EINE_ZEILE)
  .meta({ description: 'Wörtlich, wie gedruckt: "4,504 Mio. €"' })
  .register(woertliche, { woertlich: true });

/** One place where a published document prints the figure. */
const druckstelleSchema = z.strictObject({
  text,
  ort: z
    .string()
    .min(1)
    .max(200)
    .regex(EINE_ZEILE)
    .exactOptional()
    .meta({ description: 'Wo im Dokument: "Tabelle Budget, Zeile 3"' }),
});

/** Printed figure: the text alone, or a list of places. */
export const druckstellenSchema = z.codec(
  z.union([text, z.array(druckstelleSchema).min(1).max(20)]),
  z.array(druckstelleSchema),
  {
    decode: roh => (typeof roh === 'string' ? [{ text: roh }] : roh),
    encode: stellen => {
      const [erste] = stellen;
      return stellen.length === 1 && erste && erste.ort === undefined ? erste.text : [...stellen];
    },
  },
);
