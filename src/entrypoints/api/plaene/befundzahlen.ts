import { z } from '@hono/zod-openapi';
import { sperrt, type Befund } from '#domain/plausibilitaet';

/** How many findings of each level are open, and how many were accepted. */
export const befundzahlen = z.strictObject({
  sperrt: z.number().int(),
  warnt: z.number().int(),
  hinweis: z.number().int(),
  geprueft: z.number().int(),
});

/** Counts them as the report does. */
export const zaehle = (befunde: readonly Befund[]): z.output<typeof befundzahlen> => {
  const offene = befunde.filter(b => b.geprueft === null);
  return {
    sperrt: befunde.filter(sperrt).length,
    warnt: offene.filter(b => b.meldung.stufe === 'warnt').length,
    hinweis: offene.filter(b => b.meldung.stufe === 'hinweis').length,
    geprueft: befunde.length - offene.length,
  };
};
