import { z } from '@hono/zod-openapi';

/** Fields that several operations have. */

export const KEINE = z.strictObject({});

/** What a plan is called in addresses. */
export const planfeld = z
  .string()
  .regex(/^[0-9a-zA-Z-]{1,64}$/)
  .meta({ description: 'Kennung des Plans, wie die Liste der Pläne sie nennt' });

export const planpfad = z.strictObject({ plan: planfeld });

export const teilfeld = z
  .string()
  .min(1)
  .max(300)
  .meta({ description: 'Adresse des Teils: haushalt.eingliederungstitel, deckblatt' });

const nummer = z.coerce.number().int().min(1).max(9999);

export const fassungsfeld = nummer
  .optional()
  .meta({ description: 'Nummer der Fassung; ohne sie die neueste, die das Konto lesen darf' });

/** A plan and, where one was named, its Fassung, as the use cases take it. */
export const wahl = (kennung: string, fassung: number | undefined) => ({
  kennung,
  ...(fassung !== undefined && { fassung }),
});

/** A list is read in pages. */
export const seitenfelder = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(50)
    .meta({ description: 'So viele Einträge höchstens' }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Wo die Seite beginnt: „weiter“ der Seite davor' }),
};

/** What a list says of its next page. */
export const weiter = z
  .string()
  .nullable()
  .meta({ description: 'cursor der nächsten Seite; null: das war die letzte' });

export const tag = z.iso.date().meta({ description: 'JJJJ-MM-TT' });

export const zeitpunkt = z.iso.datetime().meta({ description: 'ISO 8601 in UTC' });

/** A moment as the API writes it. */
export const alsZeitpunkt = (millisekunden: number): string => new Date(millisekunden).toISOString();
