import type { Druckfehler } from '#ports';

/** Trouble with a picture or font of the user; nachricht: a German sentence. */
export const druckfehler = (nachricht: string): Druckfehler =>
  Object.assign(new Error(nachricht), { name: 'Druckfehler' as const });
