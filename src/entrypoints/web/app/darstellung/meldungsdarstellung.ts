/** A message with where it leads. */
export type Meldungsdarstellung = Readonly<{ text: string; ziel: string | null; ort: string | null }>;
