import { createHash } from 'node:crypto';
import { manifesteintragSchema, type Manifesteintrag } from '#contract';

/** The entry with the checksum of what is in it: a changed digit must not pass for a number. */
export const besiegelt = (eintrag: Manifesteintrag): Manifesteintrag => ({
  ...eintrag,
  siegel: siegelVon(eintrag),
});

/** An entry as it was written; null when it is none or was changed since. Entries of older stores have no checksum. */
export const unversehrterEintrag = (roh: unknown): Manifesteintrag | null => {
  const eintrag = manifesteintragSchema.safeParse(roh);
  if (!eintrag.success) return null;
  const { siegel } = eintrag.data;
  return siegel === undefined || siegel === siegelVon(roh as object) ? eintrag.data : null;
};

/** Parsed JSON; null for what is none. */
export const alsJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** In the order of the fields as they are written. */
const siegelVon = (eintrag: object): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...eintrag, siegel: undefined }))
    .digest('hex');
