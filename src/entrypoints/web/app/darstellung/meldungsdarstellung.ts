import type { Meldung } from '#domain/werte';

/** A message with where it leads. */
export type Meldungsdarstellung = Readonly<{ text: string; ziel: string | null; ort: string | null }>;

/** Messages that lead nowhere. */
export const nurTexte = (
  meldungen: readonly Meldung[],
  meldungstext: (meldung: Meldung) => string,
): readonly Meldungsdarstellung[] =>
  [...new Set(meldungen.map(meldungstext))].map(text => ({ text, ziel: null, ort: null }));
