import { z } from 'zod';

/** The name of a file beside the plan or the design: a path from its folder down, never up, and no hidden file. endungen: as in a pattern, 'png|jpe?g'. */
export const dateiname = (endungen: string, beschreibung: string) =>
  z
    .string()
    .regex(new RegExp(`^(?!/)(?!.*\\.\\.)(?!(?:.*/)?\\.[^/])[\\w./ -]{1,200}\\.(?:${endungen})$`, 'i'))
    .meta({ description: beschreibung });
